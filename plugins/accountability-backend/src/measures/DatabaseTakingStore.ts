import type { Knex } from 'knex';
import type { Cadence } from 'backstage-plugin-accountability-common';
import { selectIn, upsertRows, writeIn } from '../db';
import { toInstant } from '../time';
import type { MeasuredOutcome } from './DatabaseSampleStore';

/** When the next number of an outcome is to be taken, and how that went last. */
export interface Taking extends MeasuredOutcome {
  collection: Cadence;
  /** Absent where others push the number. */
  dueAt?: string;
  /** Since when it has been due, and waited for something. */
  waitsSince?: string;
  /** Whether we take it; absent until that was looked at. */
  ours?: boolean;
  /** Why there is no number. */
  unmeasured?: string;
  /** The measure itself failed. */
  failed: boolean;
}

interface TakingRow {
  outcome_ref: string;
  measure_id: string;
  collection: Cadence;
  due_at: string | null;
  waits_since: string | null;
  ours: boolean | number | null;
  unmeasured: string | null;
  failed: boolean | number;
}

const TABLE = 'measures_takings';
const MAX_REASON = 500;

/** When numbers are taken. Runs in the caller's transaction. */
export class DatabaseTakingStore {
  readonly #tx: Knex;

  constructor(tx: Knex) {
    this.#tx = tx;
  }

  async of(outcomeRefs: Iterable<string>): Promise<Map<string, Taking>> {
    const rows = await selectIn<TakingRow>(outcomeRefs, piece =>
      this.#tx(TABLE).whereIn('outcome_ref', piece),
    );
    return new Map(rows.map(row => [row.outcome_ref, fromRow(row)]));
  }

  /**
   * Keeps when numbers of these outcomes are taken: at once where the measure or its
   * frequency is new, never where the outcome is not among the wanted ones.
   */
  async plan(
    outcomeRefs: readonly string[],
    wanted: readonly Pick<Taking, 'outcomeRef' | 'measureId' | 'collection'>[],
    now: Date,
  ): Promise<void> {
    const known = await this.of(outcomeRefs);
    const keep = new Set(wanted.map(({ outcomeRef }) => outcomeRef));
    const obsolete = [...known.keys()].filter(ref => !keep.has(ref));
    await writeIn(obsolete, piece =>
      this.#tx(TABLE).whereIn('outcome_ref', piece).delete(),
    );
    const fresh = wanted.filter(one => {
      const old = known.get(one.outcomeRef);
      return (
        old?.measureId !== one.measureId || old.collection !== one.collection
      );
    });
    await this.save(
      fresh.map(one => ({ ...one, dueAt: toInstant(now), failed: false })),
    );
  }

  async save(takings: readonly Taking[]): Promise<void> {
    await upsertRows(this.#tx, TABLE, {
      rows: takings.map(toRow),
      key: ['outcome_ref'],
    });
  }

  /** What is due, the longest first. */
  async due(now: Date, limit: number): Promise<Taking[]> {
    const rows: TakingRow[] = await this.#tx(TABLE)
      .where('due_at', '<=', toInstant(now))
      .orderBy(['due_at', 'outcome_ref'])
      .limit(limit);
    return rows.map(fromRow);
  }

  /** Looks again at those that others push: modules may have come or gone since. */
  async lookAgain(now: Date): Promise<void> {
    await this.#tx(TABLE)
      .whereNull('due_at')
      .update({ due_at: toInstant(now) });
  }

  /** Those whose measure failed when it was last taken. */
  async failing(limit: number): Promise<Taking[]> {
    const rows: TakingRow[] = await this.#tx(TABLE)
      .where({ failed: true })
      .orderBy('outcome_ref')
      .limit(limit);
    return rows.map(fromRow);
  }
}

function toRow(taking: Taking): TakingRow {
  return {
    outcome_ref: taking.outcomeRef,
    measure_id: taking.measureId,
    collection: taking.collection,
    due_at: taking.dueAt ?? null,
    waits_since: taking.waitsSince ?? null,
    ours: taking.ours ?? null,
    unmeasured: taking.unmeasured?.slice(0, MAX_REASON) ?? null,
    failed: taking.failed,
  };
}

function fromRow(row: TakingRow): Taking {
  return {
    outcomeRef: row.outcome_ref,
    measureId: row.measure_id,
    collection: row.collection,
    dueAt: row.due_at ?? undefined,
    waitsSince: row.waits_since ?? undefined,
    ours: row.ours === null ? undefined : Boolean(row.ours),
    unmeasured: row.unmeasured ?? undefined,
    failed: Boolean(row.failed),
  };
}
