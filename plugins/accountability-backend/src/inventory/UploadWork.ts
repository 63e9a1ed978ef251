import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Clock } from '../time';
import type { DatabaseUploadStore } from './DatabaseUploadStore';
import { busyUntil } from './Upload';

const RENEW_MS = 15_000;

/** Work on uploads that goes on after a request was answered, and says that it is alive. */
export class UploadWork {
  readonly #uploads: DatabaseUploadStore;
  readonly #clock: Clock;
  readonly #logger: LoggerService;
  readonly #going = new Set<Promise<void>>();
  readonly #stopping = new AbortController();

  constructor(options: {
    uploads: DatabaseUploadStore;
    clock: Clock;
    logger: LoggerService;
  }) {
    this.#uploads = options.uploads;
    this.#clock = options.clock;
    this.#logger = options.logger;
  }

  start(
    work: { uploadId: string; workId: string },
    run: (signal: AbortSignal) => Promise<void>,
  ): void {
    const { uploadId, workId } = work;
    const alive = setInterval(() => {
      this.#uploads
        .keepBusy(uploadId, workId, busyUntil(this.#clock.now()))
        .catch(error => this.#logger.warn(`Upload ${uploadId} stalls`, error));
    }, RENEW_MS);
    const going = run(this.#stopping.signal)
      .catch(error => this.#logger.error(`Upload ${uploadId} failed`, error))
      .finally(() => {
        clearInterval(alive);
        this.#going.delete(going);
      });
    this.#going.add(going);
  }

  /** Breaks off what goes on, and waits until that is written down. */
  async stop(): Promise<void> {
    this.#stopping.abort(new Error('The portal was stopped.'));
    await Promise.all(this.#going);
  }
}
