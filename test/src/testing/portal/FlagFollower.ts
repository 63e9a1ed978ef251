import { setImmediate } from 'node:timers/promises';
import type { EntityFlag } from 'backstage-plugin-accountability-common';
import type { PortalClient } from './PortalClient';

/** Follows the flags by revision, as the catalog module does. */
export class FlagFollower {
  readonly #portal: PortalClient;
  readonly flags = new Map<string, EntityFlag>();
  /** Revisions in the order in which they came. */
  readonly revisions: number[] = [];
  #since = 0;
  #following: Promise<void> | undefined;
  #stopped = false;

  constructor(portal: PortalClient) {
    this.#portal = portal;
  }

  start(): void {
    this.#following = this.#follow();
  }

  /** Reads to the end once more, and stops. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#following;
    await this.#catchUp();
  }

  async #follow(): Promise<void> {
    while (!this.#stopped) {
      await this.#catchUp();
      await setImmediate();
    }
  }

  async #catchUp(): Promise<void> {
    for (;;) {
      const page = await this.#portal.as('service').getFlags(this.#since);
      for (const item of page.items) {
        this.flags.set(item.entityRef, item);
        this.revisions.push(item.revision);
      }
      this.#since = page.revision;
      if (!page.more) return;
    }
  }
}
