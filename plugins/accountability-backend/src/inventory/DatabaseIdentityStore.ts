import type { Knex } from 'knex';
import type { IdentityRecord } from 'backstage-plugin-accountability-common';
import {
  insertReturning,
  insertRows,
  selectIn,
  updateRows,
  writeIn,
} from '../db';
import { toInstant } from '../time';
import { DatabasePresenceStore } from './DatabasePresenceStore';
import { identityColumns, keysOf } from './identityColumns';
import type { KnownIdentity } from './matchIdentity';
import { mergeRecords } from './mergeRecords';

/** An identity with what all its sources say of it. */
export interface PresentIdentity {
  id: number;
  reference: string;
  firstSeenAt: string;
  goneAt: string | null;
  record: IdentityRecord;
}

interface KnownRow {
  id: number;
  reference: string;
  provider: string;
  scope: string;
  immutable_id: string | null;
}

/** Key under which an immutable id is unique. */
export function immutableKey(record: {
  provider: string;
  scope: string;
  immutableId?: string | null;
}): string {
  return `${record.provider}:${record.scope}#${record.immutableId ?? ''}`;
}

/** Identities, their look-up keys and edges. Runs in the caller's transaction. */
export class DatabaseIdentityStore {
  readonly #tx: Knex;

  constructor(tx: Knex) {
    this.#tx = tx;
  }

  /** Current identities by reference and by immutable id, as far as the records need them. */
  async known(items: readonly { reference: string; record: IdentityRecord }[]) {
    const select = () =>
      this.#tx('inventory_identities')
        .select('id', 'reference', 'provider', 'scope', 'immutable_id')
        .whereNull('superseded_by');
    // The index of immutable ids begins with provider and scope.
    const distinct = (of: (item: { record: IdentityRecord }) => string) => [
      ...new Set(items.map(of)),
    ];
    const byReference = await selectIn<KnownRow>(
      items.map(item => item.reference),
      piece => select().whereIn('reference', piece),
    );
    const byImmutableId = await selectIn<KnownRow>(
      items.flatMap(item => item.record.immutableId ?? []),
      piece =>
        select()
          .whereIn(
            'provider',
            distinct(item => item.record.provider),
          )
          .whereIn(
            'scope',
            distinct(item => item.record.scope),
          )
          .whereIn('immutable_id', piece),
    );
    return {
      byReference: new Map(
        byReference.map(row => [row.reference, toKnown(row)]),
      ),
      byImmutableId: new Map(
        byImmutableId.map(row => [
          immutableKey({ ...row, immutableId: row.immutable_id }),
          toKnown(row),
        ]),
      ),
    };
  }

  /** Inserts new identities with their keys and edges; answers with ids by reference. */
  async insert(
    records: readonly IdentityRecord[],
    now: Date,
  ): Promise<Map<string, number>> {
    const rows = records.map(record => ({
      ...identityColumns(record),
      first_seen_at: toInstant(now),
    }));
    const made = await insertReturning<{ id: number; reference: string }>(
      this.#tx,
      'inventory_identities',
      { rows, returning: ['id', 'reference'] },
    );
    const ids = new Map(made.map(row => [row.reference, row.id]));
    await this.#insertKeys(
      records.map((record, at) => ({
        id: ids.get(rows[at].reference)!,
        record,
      })),
    );
    return ids;
  }

  /** Brings columns, keys and edges in line with what the sources say now. */
  async rewrite(ids: readonly number[]): Promise<void> {
    const records = await new DatabasePresenceStore(this.#tx).recordsOf(ids);
    const merged = [...records].map(([id, present]) => ({
      id,
      record: mergeRecords(present),
    }));
    await updateRows(
      this.#tx,
      'inventory_identities',
      merged.map(({ id, record }) => ({
        id,
        ...identityColumns(record),
        gone_at: null,
      })),
    );
    for (const table of ['inventory_keys', 'inventory_edges']) {
      await writeIn(ids, piece =>
        this.#tx(table).whereIn('identity_id', piece).delete(),
      );
    }
    await this.#insertKeys(merged);
  }

  /** Lets go of a name: `by` holds it from now on, 0 while it is not yet known. */
  async supersede(
    ids: readonly number[],
    by: number,
    now: Date,
  ): Promise<void> {
    await writeIn(ids, piece =>
      this.#tx('inventory_identities')
        .whereIn('id', piece)
        .update({ superseded_by: by, gone_at: toInstant(now) }),
    );
  }

  /** Calls those identities gone that no source reports any more. */
  async endUnreported(ids: readonly number[], now: Date): Promise<void> {
    await writeIn(ids, piece =>
      this.#tx('inventory_identities')
        .whereIn('id', piece)
        .whereNull('gone_at')
        .whereNotExists(
          this.#tx('inventory_presences')
            .select('id')
            .whereRaw(
              'inventory_presences.identity_id = inventory_identities.id',
            )
            .whereNull('gone_at'),
        )
        .update({ gone_at: toInstant(now) }),
    );
  }

  async load(ids: readonly number[]): Promise<PresentIdentity[]> {
    const rows = await selectIn<{
      id: number;
      reference: string;
      first_seen_at: string;
      gone_at: string | null;
    }>(ids, piece =>
      this.#tx('inventory_identities')
        .select('id', 'reference', 'first_seen_at', 'gone_at')
        .whereIn('id', piece),
    );
    const records = await new DatabasePresenceStore(this.#tx).recordsOf(ids);
    return rows.flatMap(row => {
      const present = records.get(row.id);
      if (!present) return [];
      return {
        id: row.id,
        reference: row.reference,
        firstSeenAt: row.first_seen_at,
        goneAt: row.gone_at,
        record: mergeRecords(present),
      };
    });
  }

  /** Identities that carry any of these look-up keys. */
  async idsByKeys(keys: readonly string[]): Promise<number[]> {
    const rows = await selectIn<{ identity_id: number }>(keys, piece =>
      this.#tx('inventory_keys').distinct('identity_id').whereIn('key', piece),
    );
    return [...new Set(rows.map(row => row.identity_id))];
  }

  async #insertKeys(items: readonly { id: number; record: IdentityRecord }[]) {
    await insertRows(
      this.#tx,
      'inventory_keys',
      items.flatMap(({ id, record }) =>
        keysOf(record).map(key => ({ identity_id: id, key })),
      ),
    );
    await insertRows(
      this.#tx,
      'inventory_edges',
      items.flatMap(({ id, record }) =>
        record.edges.map(edge => ({
          identity_id: id,
          type: edge.type,
          target: edge.target.toLowerCase(),
          detail: edge.detail ?? null,
        })),
      ),
    );
  }
}

function toKnown(row: KnownRow): KnownIdentity {
  return {
    id: row.id,
    reference: row.reference,
    immutableId: row.immutable_id,
  };
}
