import type { Knex } from 'knex';
import type { IdentityRecord } from 'backstage-plugin-accountability-common';
import type { ToldExemptions } from 'backstage-plugin-accountability-node';
import { toInstant } from '../time';
import type { Upload } from './Upload';

interface UploadRow {
  id: string;
  preview: string;
  created_at: string;
  work_id: string | null;
  busy_until: string | null;
  applied_count: number | null;
}

/** Where what policy engines let pass waits, beside the batches of records from 0 on. */
const EXEMPTIONS = -1;

/** An upload with what is known besides what is shown of it. */
export interface StoredUpload {
  upload: Upload;
  createdAt: Date;
  /** Who works on it, or did last. */
  workId?: string;
}

/** Uploads and the records read from them. */
export class DatabaseUploadStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async create(
    upload: Upload,
    options: { by: string; now: Date; workId: string; until: Date },
  ): Promise<void> {
    await this.#knex('inventory_uploads').insert({
      id: upload.id,
      source_id: upload.sourceId,
      format: upload.format,
      scope: upload.scope,
      state: upload.state,
      uploaded_by: options.by,
      created_at: toInstant(options.now),
      preview: JSON.stringify(upload),
      work_id: options.workId,
      busy_until: toInstant(options.until),
    });
  }

  async get(id: string): Promise<StoredUpload | undefined> {
    const row: UploadRow | undefined = await this.#knex('inventory_uploads')
      .where({ id })
      .first();
    return row && fromRow(row);
  }

  /** Begins to apply an upload that is in the given state; false when it is in another. */
  async take(
    upload: Upload,
    work: { from: Upload['state']; workId: string; until: Date },
  ): Promise<boolean> {
    const taken = await this.#knex('inventory_uploads')
      .where({ id: upload.id, state: work.from })
      .update({
        state: upload.state,
        preview: JSON.stringify(upload),
        work_id: work.workId,
        busy_until: toInstant(work.until),
        applied_count: 0,
      });
    return taken === 1;
  }

  /** Keeps how far the work has come; false when it was taken from who does it. */
  async save(upload: Upload, workId: string): Promise<boolean> {
    const saved = await this.#working(upload.id, workId).update({
      preview: JSON.stringify(upload),
      applied_count: upload.applied ?? null,
    });
    return saved === 1;
  }

  /** Keeps how the work ended; false when it was taken from who did it. */
  async finish(upload: Upload, workId: string): Promise<boolean> {
    const finished = await this.#working(upload.id, workId).update({
      state: upload.state,
      preview: JSON.stringify(upload),
      applied_count: upload.applied ?? null,
      busy_until: null,
    });
    return finished === 1;
  }

  /** Ends work that was not heard of since its time ran out; false when it was after all. */
  async close(upload: Upload, workId: string, now: Date): Promise<boolean> {
    const closed = await this.#working(upload.id, workId)
      .where('busy_until', '<', toInstant(now))
      .update({
        state: upload.state,
        preview: JSON.stringify(upload),
        busy_until: null,
      });
    return closed === 1;
  }

  /** Says that the work goes on. */
  async keepBusy(id: string, workId: string, until: Date): Promise<void> {
    await this.#working(id, workId).update({ busy_until: toInstant(until) });
  }

  /** Keeps how many records were taken over; false when the work was taken away. */
  async countApplied(
    id: string,
    workId: string,
    applied: number,
  ): Promise<boolean> {
    const counted = await this.#working(id, workId).update({
      applied_count: applied,
    });
    return counted === 1;
  }

  /** Those that somebody works on who has not said so for too long. */
  async abandoned(now: Date): Promise<StoredUpload[]> {
    const rows: UploadRow[] = await this.#knex('inventory_uploads').where(
      'busy_until',
      '<',
      toInstant(now),
    );
    return rows.map(fromRow);
  }

  async addBatch(
    uploadId: string,
    position: number,
    records: readonly IdentityRecord[],
  ): Promise<void> {
    await this.#knex('inventory_upload_batches').insert({
      upload_id: uploadId,
      position,
      records: JSON.stringify(records),
    });
  }

  async addExemptions(
    uploadId: string,
    told: readonly ToldExemptions[],
  ): Promise<void> {
    await this.#knex('inventory_upload_batches').insert({
      upload_id: uploadId,
      position: EXEMPTIONS,
      records: JSON.stringify(told),
    });
  }

  async exemptions(uploadId: string): Promise<ToldExemptions[]> {
    const row = await this.#knex('inventory_upload_batches')
      .where({ upload_id: uploadId, position: EXEMPTIONS })
      .first();
    return row ? JSON.parse(row.records) : [];
  }

  async *batches(uploadId: string): AsyncGenerator<IdentityRecord[]> {
    for (let position = 0; ; position++) {
      const row = await this.#knex('inventory_upload_batches')
        .where({ upload_id: uploadId, position })
        .first();
      if (!row) return;
      yield JSON.parse(row.records);
    }
  }

  async dropBatches(uploadId: string): Promise<void> {
    await this.#knex('inventory_upload_batches')
      .where({ upload_id: uploadId })
      .delete();
  }

  /** Forgets uploads made before `before` that nobody works on, applied or not. */
  async dropOlder(before: Date): Promise<void> {
    const old = () =>
      this.#knex('inventory_uploads')
        .where('created_at', '<', toInstant(before))
        .whereNull('busy_until');
    await this.#knex('inventory_upload_batches')
      .whereIn('upload_id', old().select('id'))
      .delete();
    await old().delete();
  }

  #working(id: string, workId: string) {
    return this.#knex('inventory_uploads')
      .where({ id, work_id: workId })
      .whereNotNull('busy_until');
  }
}

function fromRow(row: UploadRow): StoredUpload {
  const upload: Upload = JSON.parse(row.preview);
  return {
    upload: { ...upload, applied: row.applied_count ?? undefined },
    createdAt: new Date(row.created_at),
    workId: row.work_id ?? undefined,
  };
}
