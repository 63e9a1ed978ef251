import { randomUUID } from 'crypto';
import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  ConflictError,
  InputError,
  NotFoundError,
  stringifyError,
} from '@backstage/errors';
import type { Knex } from 'knex';
import type {
  IdentityFormat,
  ImportFile,
} from 'backstage-plugin-accountability-node';
import { chunk } from '../db';
import type { Clock } from '../time';
import { DatabasePresenceStore } from './DatabasePresenceStore';
import { DatabaseSourceStore } from './DatabaseSourceStore';
import { DatabaseUploadStore } from './DatabaseUploadStore';
import { importSource } from './importSource';
import { SeenSet } from './SeenSet';
import {
  MAX_EXAMPLES,
  UPLOAD_HOURS,
  uploadSourceId,
  type Upload,
} from './Upload';
import { UploadProblems } from './UploadProblems';

const BATCH = 500;
const PAGE = 5_000;

/** Files dropped into the portal: read, previewed, and applied when a person says so. */
export class UploadService {
  readonly #knex: Knex;
  readonly #clock: Clock;
  readonly #logger: LoggerService;
  readonly #uploads: DatabaseUploadStore;
  readonly #reading = new Set<Promise<void>>();

  constructor(options: { knex: Knex; clock: Clock; logger: LoggerService }) {
    this.#knex = options.knex;
    this.#clock = options.clock;
    this.#logger = options.logger;
    this.#uploads = new DatabaseUploadStore(options.knex);
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
    const { format, files } = options;
    const now = this.#clock.now();
    await this.#uploads.dropOlder(expiry(now));
    const scope = options.scope ?? (await format.detectScope?.(files));
    if (!scope) {
      throw new InputError(
        `Say which cluster, account or organisation these files are from: they do not tell`,
      );
    }
    const upload: Upload = {
      id: randomUUID(),
      sourceId: uploadSourceId(format.id, scope),
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
    await this.#uploads.create(upload, { by: options.by, now });
    const reading = this.#read(upload, options).catch(error =>
      this.#logger.error(`Reading upload ${upload.id} failed`, error),
    );
    this.#reading.add(reading);
    void reading.finally(() => this.#reading.delete(reading));
    return upload;
  }

  /** @throws NotFoundError when there is none, or it was dropped long after it expired. */
  async get(id: string): Promise<Upload> {
    const found = await this.#uploads.get(id);
    if (!found)
      throw new NotFoundError(`There is no upload ${id}; it may have expired`);
    const { upload, createdAt } = found;
    // What would change was worked out too long ago to be agreed to.
    const isExpired =
      upload.state === 'ready' && createdAt < expiry(this.#clock.now());
    return isExpired ? { ...upload, state: 'expired' } : upload;
  }

  /**
   * Applies what was read, as a run of the upload's source.
   *
   * @throws ConflictError when it is not ready or was applied already.
   */
  async apply(id: string, format: IdentityFormat): Promise<Upload> {
    const upload = await this.get(id);
    const applying: Upload = { ...upload, state: 'applying' };
    if (
      upload.state !== 'ready' ||
      !(await this.#uploads.move(applying, 'ready'))
    ) {
      throw new ConflictError(
        `Upload ${id} is ${upload.state}; only one that is ready can be applied`,
      );
    }
    try {
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
      const uploads = this.#uploads;
      await importSource({
        knex: this.#knex,
        clock: this.#clock,
        trigger: 'upload',
        signal: new AbortController().signal,
        source: {
          id: upload.sourceId,
          async *read({ report }) {
            for (const problem of upload.problems) report(problem);
            if (
              !upload.complete &&
              !upload.problems.some(p => p.effect === 'record-lost')
            ) {
              report({
                effect: 'record-lost',
                message: 'The files could not be read whole',
              });
            }
            yield* uploads.batches(id);
          },
        },
      });
    } catch (error) {
      await this.#uploads.save({
        ...upload,
        state: 'ready',
        error: stringifyError(error),
      });
      throw error;
    }
    const applied: Upload = { ...upload, state: 'applied', error: undefined };
    await this.#uploads.save(applied);
    await this.#uploads.dropBatches(id);
    return applied;
  }

  /** Waits for files that are being read. */
  async settle(): Promise<void> {
    await Promise.all(this.#reading);
  }

  async #read(
    upload: Upload,
    options: {
      format: IdentityFormat;
      files: ImportFile[];
      settings: Record<string, string>;
    },
  ): Promise<void> {
    const problems = new UploadProblems(upload);
    const seen = new SeenSet();
    let position = 0;
    try {
      const batches = options.format.read(options.files, {
        scope: upload.scope,
        settings: options.settings,
        signal: new AbortController().signal,
        now: this.#clock.now(),
        report: problem => problems.note(problem),
      });
      for await (const batch of batches) {
        for (const piece of chunk(batch, BATCH)) {
          const records = problems.valid(piece);
          if (records.length === 0) continue;
          await this.#uploads.addBatch(upload.id, position++, records);
          await this.#compare(upload, { records, seen });
        }
      }
      upload.complete = problems.lost === 0;
      if (upload.complete) await this.#countGone(upload, seen);
      upload.state = 'ready';
    } catch (error) {
      upload.state = 'failed';
      upload.error = stringifyError(error);
    }
    await this.#uploads.save(upload);
  }

  async #compare(
    upload: Upload,
    batch: {
      records: Parameters<DatabasePresenceStore['compare']>[1];
      seen: SeenSet;
    },
  ): Promise<void> {
    const compared = await new DatabasePresenceStore(this.#knex).compare(
      upload.sourceId,
      batch.records,
    );
    for (const item of compared) {
      upload.read += 1;
      if (item.presence) batch.seen.add(item.presence.id);
      if (item.unchanged) {
        upload.unchanged += 1;
        continue;
      }
      const what = item.presence ? 'changed' : 'new';
      upload[what] += 1;
      if (upload.examples[what].length < MAX_EXAMPLES) {
        upload.examples[what].push(item.reference);
      }
    }
    await this.#uploads.save(upload);
  }

  async #countGone(upload: Upload, seen: SeenSet): Promise<void> {
    const presences = new DatabasePresenceStore(this.#knex);
    let after = '';
    for (;;) {
      const rows = await presences.page(upload.sourceId, after, PAGE);
      for (const row of rows.filter(r => !seen.has(r.id))) {
        upload.gone += 1;
        if (upload.examples.gone.length < MAX_EXAMPLES)
          upload.examples.gone.push(row.reference);
      }
      if (rows.length < PAGE) return;
      after = rows[rows.length - 1].reference;
    }
  }
}

/** Uploads made before this moment can no longer be applied. */
function expiry(now: Date): Date {
  return new Date(now.getTime() - UPLOAD_HOURS * 3_600_000);
}
