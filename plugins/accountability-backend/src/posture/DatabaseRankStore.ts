import type { Knex } from 'knex';
import { selectIn, upsertRows, writeIn } from '../db';
import { effectsAt } from '../exceptions';
import type { Rank } from './rankOf';

/** An identity that needs somebody, and how much. */
export interface RankedIdentity extends Rank {
  identityId: number;
  /** Worst severity among what fails: 0 none, 1 low … 4 critical. */
  worst: number;
  /** How many things are open: what fails, and that nobody answers for it. */
  open: number;
}

export interface RankRow {
  identity_id: number;
  rank: number;
  exposure: number;
  criticality: number;
  worst: number;
  open: number;
}

/** Ranks of identities that need somebody. Writes what differs; runs in the caller's transaction. */
export class DatabaseRankStore {
  readonly #tx: Knex;

  constructor(tx: Knex) {
    this.#tx = tx;
  }

  /** Takes over the ranks of these identities; whoever is not `ranked` needs nobody. */
  async replace(
    identityIds: readonly number[],
    ranked: readonly RankedIdentity[],
  ): Promise<void> {
    const stored = new Map(
      (await this.#rows(identityIds)).map(row => [row.identity_id, row]),
    );
    const rows = ranked.map(toRow);
    const kept = new Set(rows.map(({ identity_id }) => identity_id));
    await upsertRows(this.#tx, 'posture_ranks', {
      rows: rows.filter(row => differs(row, stored.get(row.identity_id))),
      key: ['identity_id'],
    });
    await writeIn(
      [...stored.keys()].filter(id => !kept.has(id)),
      piece => this.#tx('posture_ranks').whereIn('identity_id', piece).delete(),
    );
  }

  #rows(identityIds: readonly number[]): Promise<RankRow[]> {
    return selectIn<RankRow>(identityIds, piece =>
      this.#tx('posture_ranks').whereIn('identity_id', piece),
    );
  }
}

/**
 * Leaves of ranks, as `alias`, those of which exceptions in effect at `now` do not
 * permit everything that is open.
 */
export function applyPressing(
  query: Knex.QueryBuilder,
  options: { knex: Knex; alias: string; now: Date },
): void {
  const { knex, alias, now } = options;
  // Counted once for all: exceptions in effect are few, and ranks may be many.
  const permitted = effectsAt(knex, { alias: 'pe', now })
    .join('findings_findings as pf', on =>
      on
        .on('pf.identity_id', 'pe.identity_id')
        .andOn('pf.rule_id', 'pe.rule_id')
        .onNull('pf.resolved_at'),
    )
    .groupBy('pe.identity_id')
    .select('pe.identity_id')
    .count({ n: '*' });
  query
    .leftJoin(permitted.as('px'), 'px.identity_id', `${alias}.identity_id`)
    .whereRaw('?? > coalesce(px.n, 0)', [`${alias}.open`]);
}

function toRow(ranked: RankedIdentity): RankRow {
  return {
    identity_id: ranked.identityId,
    rank: hundredths(ranked.rank),
    exposure: hundredths(ranked.exposure),
    criticality: hundredths(ranked.criticality),
    worst: ranked.worst,
    open: ranked.open,
  };
}

function hundredths(value: number): number {
  return Math.round(value * 100);
}

function differs(row: RankRow, stored?: RankRow): boolean {
  return (Object.keys(row) as (keyof RankRow)[]).some(
    name => row[name] !== stored?.[name],
  );
}
