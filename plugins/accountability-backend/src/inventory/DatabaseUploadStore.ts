import type { Knex } from 'knex';
import type { IdentityRecord } from 'backstage-plugin-accountability-common';
import { toInstant } from '../time';
import type { Upload } from './Upload';

/** Uploads and the records read from them. */
export class DatabaseUploadStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async create(
    upload: Upload,
    options: { by: string; now: Date },
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
    });
  }

  async save(upload: Upload): Promise<void> {
    await this.#knex('inventory_uploads')
      .where({ id: upload.id })
      .update({ state: upload.state, preview: JSON.stringify(upload) });
  }

  /** Moves on only from the given state; false when it is in another. */
  async move(upload: Upload, from: Upload['state']): Promise<boolean> {
    const moved = await this.#knex('inventory_uploads')
      .where({ id: upload.id, state: from })
      .update({ state: upload.state, preview: JSON.stringify(upload) });
    return moved === 1;
  }

  async get(
    id: string,
  ): Promise<{ upload: Upload; createdAt: Date } | undefined> {
    const row = await this.#knex('inventory_uploads').where({ id }).first();
    return (
      row && {
        upload: JSON.parse(row.preview),
        createdAt: new Date(row.created_at),
      }
    );
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

  /** Forgets uploads made before `before`, applied or not. */
  async dropOlder(before: Date): Promise<void> {
    const old = this.#knex('inventory_uploads')
      .select('id')
      .where('created_at', '<', toInstant(before));
    await this.#knex('inventory_upload_batches')
      .whereIn('upload_id', old)
      .delete();
    await this.#knex('inventory_uploads')
      .where('created_at', '<', toInstant(before))
      .delete();
  }
}
