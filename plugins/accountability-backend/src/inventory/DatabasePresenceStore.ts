import { createHash } from 'crypto';
import type { Knex } from 'knex';
import {
  formatIdentityReference,
  type IdentityRecord,
} from 'backstage-plugin-accountability-common';
import { insertReturning, selectIn, updateRows, writeIn } from '../db';
import { toInstant } from '../time';

/** A record beside what its source said before. */
export interface ComparedRecord {
  reference: string;
  record: IdentityRecord;
  text: string;
  hash: string;
  presence?: { id: number; identityId: number };
  unchanged: boolean;
}

interface PresenceRow {
  id: number;
  identity_id: number;
  source_id: string;
  reference: string;
  hash: string;
  gone_at: string | null;
}

/**
 * What each source says: one row per source and identity, with the record as
 * reported. Runs in the caller's transaction.
 */
export class DatabasePresenceStore {
  readonly #tx: Knex;

  constructor(tx: Knex) {
    this.#tx = tx;
  }

  /** Sets records beside what the source said before. Of repeats the last one stays. */
  async compare(
    sourceId: string,
    records: readonly IdentityRecord[],
  ): Promise<ComparedRecord[]> {
    const compared = new Map<string, ComparedRecord>();
    for (const record of records) {
      const reference = formatIdentityReference(record);
      const text = JSON.stringify(record);
      const hash = createHash('sha256').update(factsOf(text)).digest('base64');
      compared.set(reference, {
        reference,
        record,
        text,
        hash,
        unchanged: false,
      });
    }
    return this.compareAgain(sourceId, [...compared.values()]);
  }

  /** Sets compared records beside what is known by now; each reference occurs once. */
  async compareAgain(
    sourceId: string,
    compared: readonly ComparedRecord[],
  ): Promise<ComparedRecord[]> {
    const rows = await selectIn<PresenceRow>(
      compared.map(item => item.reference),
      piece =>
        this.#tx('inventory_presences')
          .select('id', 'identity_id', 'reference', 'hash', 'gone_at')
          .where({ source_id: sourceId })
          .whereIn('reference', piece),
    );
    const known = new Map(rows.map(row => [row.reference, row]));
    return compared.map(item => {
      const row = known.get(item.reference);
      return {
        ...item,
        presence: row && { id: row.id, identityId: row.identity_id },
        unchanged: row?.hash === item.hash && row.gone_at === null,
      };
    });
  }

  /** Writes what changed and answers with the ids of the presences written. */
  async write(options: {
    sourceId: string;
    changed: readonly ComparedRecord[];
    identityIds: ReadonlyMap<string, number>;
    now: Date;
  }): Promise<number[]> {
    const { sourceId, changed, identityIds, now } = options;
    const columns = (item: ComparedRecord) => ({
      identity_id: identityIds.get(item.reference)!,
      hash: item.hash,
      record: item.text,
      gone_at: null,
    });
    const made = await insertReturning<{ id: number }>(
      this.#tx,
      'inventory_presences',
      {
        rows: changed
          .filter(item => !item.presence)
          .map(item => ({
            ...columns(item),
            source_id: sourceId,
            reference: item.reference,
            first_seen_at: toInstant(now),
          })),
        returning: ['id'],
      },
    );
    const known = changed.filter(item => item.presence);
    await updateRows(
      this.#tx,
      'inventory_presences',
      known.map(item => ({ id: item.presence!.id, ...columns(item) })),
    );
    return [
      ...made.map(row => row.id),
      ...known.map(item => item.presence!.id),
    ];
  }

  /** Present rows of a source in the order of references, from `after` on. */
  async page(sourceId: string, after: string, limit: number) {
    const rows: Pick<PresenceRow, 'id' | 'identity_id' | 'reference'>[] =
      await this.#tx('inventory_presences')
        .select('id', 'identity_id', 'reference')
        .where({ source_id: sourceId })
        .whereNull('gone_at')
        .where('reference', '>', after)
        .orderBy('reference')
        .limit(limit);
    return rows.map(row => ({
      id: row.id,
      identityId: row.identity_id,
      reference: row.reference,
    }));
  }

  /** Ends what the source said of these identities under other names: they were renamed. */
  async endRenamed(options: {
    sourceId: string;
    identityIds: readonly number[];
    keep: readonly number[];
    now: Date;
  }): Promise<void> {
    const keep = new Set(options.keep);
    const rows = await selectIn<{ id: number }>(options.identityIds, piece =>
      this.#tx('inventory_presences')
        .select('id')
        .where({ source_id: options.sourceId })
        .whereNull('gone_at')
        .whereIn('identity_id', piece),
    );
    await this.end(
      rows.map(row => row.id).filter(id => !keep.has(id)),
      options.now,
    );
  }

  async end(ids: readonly number[], now: Date): Promise<void> {
    await writeIn(ids, piece =>
      this.#tx('inventory_presences')
        .whereIn('id', piece)
        .update({ gone_at: toInstant(now) }),
    );
  }

  /**
   * The records of each identity, one per source that reports it now; for an
   * identity that is gone, the last ones there were.
   */
  async recordsOf(
    identityIds: Iterable<number>,
  ): Promise<Map<number, IdentityRecord[]>> {
    const rows = await selectIn<PresenceRow & { record: string }>(
      identityIds,
      piece =>
        this.#tx('inventory_presences')
          .select('identity_id', 'source_id', 'record', 'gone_at')
          .whereIn('identity_id', piece),
    );
    // Sorted here: asked to sort, PostgreSQL walks the index of sources instead.
    rows.sort((a, b) => (a.source_id < b.source_id ? -1 : 1));
    const present = new Map<number, IdentityRecord[]>();
    const gone = new Map<number, IdentityRecord[]>();
    for (const row of rows) {
      const target = row.gone_at === null ? present : gone;
      const records = target.get(row.identity_id) ?? [];
      records.push(JSON.parse(row.record));
      target.set(row.identity_id, records);
    }
    return new Map([...gone, ...present]);
  }
}

/**
 * The record without the moments at which the source made its statements: a
 * report that says the same as yesterday's says nothing new.
 */
function factsOf(text: string): string {
  return text.replace(/,?"asOf":"[^"]*"/g, '');
}
