import type { Knex } from 'knex';
import { insertRows } from '../db';
import type { MovedPosture } from '../posture';
import { toInstant } from '../time';

/** Components at one moment: how many there are, and how they are flagged. */
export interface FlagTotals {
  components: number;
  flagged: number;
  excepted: number;
  unknown: number;
}

const COMPONENTS = 'component:%';

/** Flags of entities as they changed. Only grows; runs in the caller's transaction. */
export class DatabaseFlagChangeStore {
  readonly #tx: Knex;

  constructor(tx: Knex) {
    this.#tx = tx;
  }

  async record(moved: readonly MovedPosture[], now: Date): Promise<void> {
    await insertRows(
      this.#tx,
      'scorecard_flags',
      moved
        .filter(({ was, is }) => was !== is)
        .map(({ entityRef, was, is }) => ({
          entity_ref: entityRef,
          at: toInstant(now),
          was,
          is,
        })),
    );
  }

  /** Components as they were flagged before this moment: now, with all later changes taken back. */
  async totalsBefore(moment: string): Promise<FlagTotals> {
    const now = this.#tx('posture_entities')
      .whereLike('entity_ref', COMPONENTS)
      .whereNotNull('flag')
      .groupBy('flag')
      .select('flag', { n: this.#tx.raw('count(*)') });
    const later = (column: 'was' | 'is', sign: '' | '-') =>
      this.#tx('scorecard_flags')
        .whereLike('entity_ref', COMPONENTS)
        .where('at', '>=', moment)
        .whereNotNull(column)
        .groupBy(column)
        .select({ flag: column, n: this.#tx.raw(`${sign}count(*)`) });
    const rows: { flag: string; n: number | string }[] = await this.#tx
      .queryBuilder()
      // Not chained to the first one, whose grouping would go to the end of all.
      .unionAll([now, later('was', ''), later('is', '-')]);
    const of = (flag?: string) =>
      rows
        .filter(row => flag === undefined || row.flag === flag)
        .reduce((sum, { n }) => sum + Number(n), 0);
    return {
      components: of(),
      flagged: of('true'),
      excepted: of('excepted'),
      unknown: of('unknown'),
    };
  }
}
