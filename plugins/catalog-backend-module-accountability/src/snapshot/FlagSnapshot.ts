import type { FlagPage } from 'backstage-plugin-accountability-common';
import { isSameFlag, toVisibleFlag, type VisibleFlag } from '../flags';

/** What one page did to the snapshot. */
export interface FlagPageEffect {
  /**
   * Entities that look different now. None by the first complete reading: what
   * they looked like before is not known here.
   */
  changed: string[];
  /** The snapshot has not caught up yet: read the next page at once. */
  more: boolean;
}

/**
 * The flags of all entities, in memory, by entity reference.
 *
 * A snapshot that starts from 0 is collected on the side and takes effect as a
 * whole, so that half a reading never looks like entities without a flag. That
 * happens at the start, when the epoch changes (a new database), and when the
 * revision went back (a database restored from a backup).
 */
export class FlagSnapshot {
  #flags = new Map<string, VisibleFlag>();
  #incoming: Map<string, VisibleFlag> | undefined = new Map();
  #epoch: string | undefined;
  #revision = 0;
  #loaded = false;

  /** Whether a reading has been complete once. */
  get loaded(): boolean {
    return this.#loaded;
  }

  /** The revision after which to ask for more. */
  get revision(): number {
    return this.#revision;
  }

  get size(): number {
    return this.#flags.size;
  }

  flagOf(entityRef: string): VisibleFlag | undefined {
    return this.#flags.get(entityRef);
  }

  entityRefs(): Iterable<string> {
    return this.#flags.keys();
  }

  /**
   * Takes in the answer to the question for what came after {@link revision}.
   *
   * @throws Error when the page leads nowhere; the snapshot stays as it was.
   */
  add(page: FlagPage): FlagPageEffect {
    const since = this.#revision;
    if (since > 0 && (page.epoch !== this.#epoch || page.revision < since)) {
      this.#startOver(page.epoch);
      return { changed: [], more: true };
    }
    if (page.revision < since || (page.more && page.revision === since)) {
      throw new Error(
        `the page of flags after revision ${since} leads to revision ${page.revision}, so the rest can never be read`,
      );
    }
    if (page.epoch !== this.#epoch) this.#startOver(page.epoch);
    this.#revision = page.revision;

    if (!this.#incoming) {
      return { changed: enter(page, this.#flags), more: page.more };
    }
    enter(page, this.#incoming);
    if (page.more) return { changed: [], more: true };
    return { changed: this.#replaceBy(this.#incoming), more: false };
  }

  #startOver(epoch: string) {
    this.#epoch = epoch;
    this.#revision = 0;
    this.#incoming = new Map();
  }

  #replaceBy(incoming: Map<string, VisibleFlag>): string[] {
    const changed = this.#loaded ? difference(this.#flags, incoming) : [];
    this.#flags = incoming;
    this.#incoming = undefined;
    this.#loaded = true;
    return changed;
  }
}

function difference(
  before: Map<string, VisibleFlag>,
  after: Map<string, VisibleFlag>,
): string[] {
  const refs = new Set([...before.keys(), ...after.keys()]);
  return [...refs].filter(ref => !isSameFlag(before.get(ref), after.get(ref)));
}

function enter(page: FlagPage, flags: Map<string, VisibleFlag>): string[] {
  const changed: string[] = [];
  for (const item of page.items) {
    const ref = item.entityRef.toLocaleLowerCase('en-US');
    const flag = toVisibleFlag(item);
    if (isSameFlag(flags.get(ref), flag)) continue;
    changed.push(ref);
    if (flag) flags.set(ref, flag);
    else flags.delete(ref);
  }
  return changed;
}
