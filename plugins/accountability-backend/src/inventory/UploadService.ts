import { randomUUID } from 'crypto';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import type { Knex } from 'knex';
import type {
  IdentityFormat,
  ImportFile,
} from 'backstage-plugin-accountability-node';
import type { Clock } from '../time';
import { applyUpload } from './applyUpload';
import { DatabaseRunStore } from './DatabaseRunStore';
import { DatabaseSourceStore } from './DatabaseSourceStore';
import { DatabaseUploadStore, type StoredUpload } from './DatabaseUploadStore';
import { openRun } from './importSource';
import { readUploadedFiles } from './readUploadedFiles';
import {
  brokenOff,
  busyUntil,
  isApplicable,
  uploadExpiry,
  uploadSourceId,
  type Upload,
} from './Upload';
import { UploadWork } from './UploadWork';

/** Files dropped into the portal: read, previewed, and applied when a person says so. */
export class UploadService {
  readonly #knex: Knex;
  readonly #clock: Clock;
  readonly #uploads: DatabaseUploadStore;
  readonly #work: UploadWork;
  readonly #onProgress: () => void | Promise<void>;
  readonly #onApplied: () => void | Promise<void>;

  constructor(options: {
    knex: Knex;
    clock: Clock;
    logger: LoggerService;
    /** Called whenever something was taken over. */
    onProgress(): void | Promise<void>;
    /** Called after an upload was applied, or the attempt broke off. */
    onApplied(): void | Promise<void>;
  }) {
    this.#knex = options.knex;
    this.#clock = options.clock;
    this.#uploads = new DatabaseUploadStore(options.knex);
    this.#work = new UploadWork({ ...options, uploads: this.#uploads });
    this.#onProgress = options.onProgress;
    this.#onApplied = options.onApplied;
  }

  /**
   * Starts reading; the answer says how far it is when it is asked for by id.
   *
   * @throws InputError when the files do not say their scope and nobody else does.
   */
  async start(options: {
    format: IdentityFormat;
    files: ImportFile[];
    scope?: string;
    settings: Record<string, string>;
    by: string;
  }): Promise<Upload> {
    const { format, files, settings } = options;
    const now = this.#clock.now();
    await this.closeAbandoned();
    await this.#uploads.dropOlder(uploadExpiry(now));
    const scope = options.scope ?? (await format.detectScope?.(files));
    if (!scope) {
      throw new InputError(
        `Say which cluster, account or organisation these files are from (the field scope): they name none, or several`,
      );
    }
    const sourceId = uploadSourceId(format.id, scope);
    const source = await new DatabaseSourceStore(this.#knex).get(sourceId);
    const upload: Upload = {
      id: randomUUID(),
      sourceId,
      isNewSource: !source,
      lastCompleteAt: source?.lastCompleteAt,
      format: format.id,
      scope,
      state: 'reading',
      files: files.map(file => file.name),
      read: 0,
      new: 0,
      changed: 0,
      unchanged: 0,
      gone: 0,
      examples: { new: [], changed: [], gone: [] },
      complete: false,
      problems: [],
      problemCount: 0,
    };
    const work = { uploadId: upload.id, workId: randomUUID() };
    await this.#uploads.create(upload, {
      by: options.by,
      now,
      workId: work.workId,
      until: busyUntil(now),
    });
    this.#work.start(work, signal =>
      readUploadedFiles({
        knex: this.#knex,
        upload: structuredClone(upload),
        workId: work.workId,
        ...{ format, files, settings, signal, now },
      }),
    );
    return upload;
  }

  /** @throws NotFoundError when there is none, or it was dropped long after it expired. */
  async get(id: string): Promise<Upload> {
    await this.closeAbandoned();
    const found = await this.#uploads.get(id);
    if (!found)
      throw new NotFoundError(`There is no upload ${id}; it may have expired`);
    const { upload, createdAt } = found;
    // What would change was worked out too long ago to be agreed to.
    const isExpired =
      isApplicable(upload.state) && createdAt < uploadExpiry(this.#clock.now());
    return isExpired ? { ...upload, state: 'expired' } : upload;
  }

  /**
   * Starts to apply what was read, as a run of the upload's source; the answer says
   * how far it is when it is asked for by id.
   *
   * @throws ConflictError when it is not ready, was applied already, or another run
   * of its source goes on.
   */
  async apply(id: string, format: IdentityFormat): Promise<Upload> {
    const before = await this.get(id);
    const now = this.#clock.now();
    const workId = randomUUID();
    const upload: Upload = {
      ...before,
      state: 'applying',
      applied: 0,
      error: undefined,
    };
    const taken =
      isApplicable(before.state) &&
      (await this.#uploads.take(upload, {
        from: before.state,
        workId,
        until: busyUntil(now),
      }));
    if (!taken) {
      const { state } = await this.get(id);
      throw new ConflictError(
        `Upload ${id} is ${state}; only one that is ready can be applied`,
      );
    }
    const run = await this.#open(upload, { format, workId }).catch(
      async error => {
        await this.#uploads.finish(before, workId);
        throw error;
      },
    );
    this.#work.start({ uploadId: id, workId }, async signal => {
      await applyUpload({
        knex: this.#knex,
        clock: this.#clock,
        upload: structuredClone(upload),
        ...{ run, signal, onProgress: this.#onProgress },
      });
      await this.#onApplied();
    });
    return upload;
  }

  async #open(
    upload: Upload,
    options: { format: IdentityFormat; workId: string },
  ) {
    const { format, workId } = options;
    await new DatabaseSourceStore(this.#knex).register(
      {
        id: upload.sourceId,
        title: `Files of ${upload.scope} (${format.title})`,
        provider: format.provider,
        scope: upload.scope,
        way: 'upload',
        tells: format.capabilities.tells,
        cannotTell: format.capabilities.cannotTell,
      },
      true,
    );
    return openRun(this.#knex, {
      id: workId,
      sourceId: upload.sourceId,
      trigger: 'upload',
      now: this.#clock.now(),
    });
  }

  /** Ends what a process left behind that died while it read or applied. */
  async closeAbandoned(): Promise<void> {
    const now = this.#clock.now();
    for (const stored of await this.#uploads.abandoned(now)) {
      await this.#close(stored, now);
    }
  }

  async #close({ upload, workId }: StoredUpload, now: Date): Promise<void> {
    const id = workId!;
    const why = 'The process that worked on it ended before it was done.';
    const closed = await this.#uploads.close(brokenOff(upload, why), id, now);
    if (!closed) return;
    await new DatabaseRunStore(this.#knex).closeDead({ id }, now);
    await new DatabaseSourceStore(this.#knex).release(upload.sourceId, id);
  }

  /** Breaks off what goes on; what was begun is applied again by whoever asks for it. */
  async stop(): Promise<void> {
    await this.#work.stop();
  }
}
