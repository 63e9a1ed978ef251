import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { stringifyError } from '@backstage/errors';
import { Alarm } from './Alarm';
import type { FlagReader } from './createFlagReader';
import { findOutdated } from './findOutdated';
import type { FlagSnapshot } from './FlagSnapshot';
import { nextDelay } from './nextDelay';

/** Least milliseconds between two readings, however often it is woken up. */
const LEAST_PAUSE = 200;

/** More pages than this in one go are a backend that never ends. */
const MOST_PAGES = 10_000;

/**
 * After which rounds the whole snapshot is compared with the catalog. The first
 * finds what changed while this replica was down. The later ones find entities
 * that were in the middle of their very first processing at that moment.
 */
const COMPARISONS = [1, 3, 12];

export interface FlagSnapshotTaskOptions {
  snapshot: FlagSnapshot;
  readFlags: FlagReader;
  /** What the catalog shows now. */
  flaggedInCatalog: () => AsyncIterable<Entity[]>;
  /** Asks the catalog to process entities again. */
  refresh: (entityRefs: string[]) => Promise<void>;
  logger: LoggerService;
  /** Milliseconds. */
  pollInterval: number;
}

/**
 * Keeps the snapshot current and the catalog true to it, one reading at a time.
 * Whatever fails is tried again later; nothing ever leaves {@link start}.
 */
export class FlagSnapshotTask {
  readonly #options: FlagSnapshotTaskOptions;
  readonly #alarm = new Alarm();
  readonly #stopping = new AbortController();
  /** To be processed again. Kept until the catalog has taken the request. */
  readonly #outdated = new Set<string>();
  readonly #comparisons = [...COMPARISONS];
  #rounds = 0;
  #failures = 0;
  #following = false;
  #running: Promise<void> | undefined;

  constructor(options: FlagSnapshotTaskOptions) {
    this.#options = options;
  }

  start() {
    this.#running ??= this.#run();
  }

  /** Reads soon instead of at the next poll. */
  wake() {
    this.#alarm.ring();
  }

  async stop() {
    this.#stopping.abort();
    this.#alarm.stop();
    await this.#running;
  }

  async #run() {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      await this.#attempt(signal);
      await this.#alarm.pause({
        atLeast: LEAST_PAUSE,
        atMost: nextDelay(this.#failures, this.#options.pollInterval),
      });
    }
  }

  async #attempt(signal: AbortSignal) {
    try {
      await this.#refreshOutdated();
      await this.#catchUp(signal);
      await this.#compare();
      this.#failures = 0;
      this.#noteSuccess();
    } catch (error) {
      if (signal.aborted) return;
      this.#failures += 1;
      this.#noteFailure(error);
    }
  }

  async #catchUp(signal: AbortSignal) {
    const { snapshot, readFlags } = this.#options;
    for (let pages = 0; pages < MOST_PAGES; pages++) {
      const page = await readFlags(snapshot.revision, signal);
      const { changed, more } = snapshot.add(page);
      changed.forEach(ref => this.#outdated.add(ref));
      await this.#refreshOutdated();
      if (!more) return;
    }
    throw new Error(`no end of flags after ${MOST_PAGES} pages`);
  }

  async #compare() {
    this.#rounds += 1;
    if (!this.#comparisons.some(round => round <= this.#rounds)) return;
    const { flaggedInCatalog, snapshot } = this.#options;
    const outdated = await findOutdated(flaggedInCatalog(), snapshot);
    outdated.forEach(ref => this.#outdated.add(ref));
    this.#comparisons.shift();
    await this.#refreshOutdated();
  }

  async #refreshOutdated() {
    if (this.#outdated.size === 0) return;
    await this.#options.refresh([...this.#outdated]);
    this.#outdated.clear();
  }

  #noteSuccess() {
    if (this.#following) return;
    this.#following = true;
    const { logger, snapshot } = this.#options;
    logger.info(
      `Flags follow the accountability backend: ${snapshot.size} entities at revision ${snapshot.revision}`,
    );
  }

  #noteFailure(error: unknown) {
    const { logger } = this.#options;
    const cause = stringifyError(error);
    if (this.#failures > 1) {
      logger.debug(`Still no flags from the accountability backend: ${cause}`);
      return;
    }
    this.#following = false;
    logger.warn(
      `Flags stay as they are, because they can't be brought up to date: ${cause}. Trying again until it works`,
    );
  }
}
