import type { Entity } from '@backstage/catalog-model';
import { chunk } from '../db';
import type { OnDirectoryChange, PageObserver } from './DirectoryChange';
import { PEOPLE_KINDS, type DirectoryEntity } from './DirectoryEntity';
import type { DirectoryPolicy } from './DirectoryPolicy';
import { isWeakened } from './isWeakened';
import type { RefreshOutcome } from './RefreshOutcome';
import type { PictureStore } from './PictureStore';
import { toDirectoryEntity } from './toDirectoryEntity';

interface WriterOptions {
  store: PictureStore;
  policy: DirectoryPolicy;
  now: Date;
  onChange: OnDirectoryChange;
  observe?: PageObserver;
}

// Transactions stay short.
const PIECE = 500;

/** Takes over the catalog page by page: gains at once, losses when it is told to. */
export class PictureWriter {
  readonly seen = new Set<string>();
  /** People who stand for less than before; judged together with those who vanished. */
  readonly weakened: DirectoryEntity[] = [];
  #written = 0;
  #removed = 0;
  #recountNeeded: boolean;
  readonly #options: WriterOptions;

  constructor(options: WriterOptions, recountNeeded: boolean) {
    this.#options = options;
    this.#recountNeeded = recountNeeded;
  }

  async take(page: readonly Entity[]): Promise<void> {
    const entities = new Map<string, DirectoryEntity>();
    const shown = new Map<string, Entity>();
    for (const raw of page) {
      const entity = toDirectoryEntity(raw, this.#options.policy);
      if (!entity) continue;
      entities.set(entity.ref, entity);
      shown.set(entity.ref, raw);
    }
    for (const ref of entities.keys()) this.seen.add(ref);
    const differences = await this.#options.store.differences([
      ...entities.values(),
    ]);
    const gains: DirectoryEntity[] = [];
    for (const { before, after } of differences) {
      (isWeakened(before, after) ? this.weakened : gains).push(after);
    }
    // Owners are counted before what they own is judged.
    if (gains.some(({ kind }) => !PEOPLE_KINDS.includes(kind))) {
      await this.recount();
    }
    await this.write(gains);
    await this.#options.observe?.(shown);
  }

  async write(entities: readonly DirectoryEntity[]): Promise<void> {
    const { store, now, onChange } = this.#options;
    for (const written of chunk(entities, PIECE)) {
      this.#needsRecount(await store.apply({ written, now }, onChange));
      this.#written += written.length;
    }
  }

  async remove(refs: readonly string[]): Promise<void> {
    const { store, now, onChange } = this.#options;
    for (const removed of chunk(refs, PIECE)) {
      this.#needsRecount(await store.apply({ removed, now }, onChange));
      this.#removed += removed.length;
    }
  }

  async recount(): Promise<void> {
    if (!this.#recountNeeded) return;
    await this.#options.store.recount(this.#options.onChange);
    this.#recountNeeded = false;
  }

  outcome(): RefreshOutcome {
    return {
      seen: this.seen.size,
      written: this.#written,
      removed: this.#removed,
    };
  }

  #needsRecount(needed: boolean): void {
    this.#recountNeeded ||= needed;
  }
}
