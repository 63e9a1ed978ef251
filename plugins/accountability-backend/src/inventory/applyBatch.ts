import type { Knex } from 'knex';
import type { IdentityRecord } from 'backstage-plugin-accountability-common';
import { applyChanges, type BatchResult } from './applyChanges';
import { DatabasePresenceStore } from './DatabasePresenceStore';
import type { SeenSet } from './SeenSet';

/**
 * Takes over what a source reports, in the caller's transaction. An unchanged
 * record costs one look-up and no write.
 */
export async function applyBatch(
  tx: Knex,
  batch: {
    sourceId: string;
    records: readonly IdentityRecord[];
    seen: SeenSet;
    now: Date;
  },
): Promise<BatchResult> {
  const { records, ...rest } = batch;
  const compared = await new DatabasePresenceStore(tx).compare(
    batch.sourceId,
    records,
  );
  return applyChanges(tx, { ...rest, compared });
}
