import type { Knex } from 'knex';
import { insertReturning, insertRows, selectIn, upsertRows } from '../db';
import {
  cohortHash,
  verdictsHash,
  type Cohort,
  type VerdictSet,
} from './Standing';

interface Known {
  id: number;
  hash: string;
}

/** Cohorts and sets of verdicts: each is stored once, and never changed. */
export class DatabaseCohortStore {
  readonly #tx: Knex;

  constructor(tx: Knex) {
    this.#tx = tx;
  }

  /** The id of each cohort, in the same order; new ones are stored. */
  async idsOf(cohorts: readonly Cohort[]): Promise<number[]> {
    const byHash = new Map(cohorts.map(of => [cohortHash(of), of]));
    const ids = await this.#known('scorecard_cohorts', byHash.keys());
    const fresh = missing(byHash, ids);
    const made = await insertReturning<Known>(this.#tx, 'scorecard_cohorts', {
      rows: fresh.map(([hash, of]) => ({
        hash,
        state: of.state,
        reason: of.reason ?? null,
        owner_ref: of.ownerRef ?? null,
        offered_to: of.offeredTo ?? null,
        privilege: of.privilege,
        environment: of.environment,
        entities: of.entityRefs.length,
      })),
      returning: ['id', 'hash'],
    });
    for (const { id, hash } of made) ids.set(hash, id);
    await insertRows(
      this.#tx,
      'scorecard_cohort_entities',
      fresh.flatMap(([hash, of]) =>
        of.entityRefs.map(entity_ref => ({
          cohort_id: ids.get(hash)!,
          entity_ref,
        })),
      ),
    );
    return cohorts.map(of => ids.get(cohortHash(of))!);
  }

  /** The id of each set of verdicts, in the same order; new ones are stored. */
  async verdictIdsOf(sets: readonly VerdictSet[]): Promise<number[]> {
    const byHash = new Map(sets.map(set => [verdictsHash(set), set]));
    const ids = await this.#known('scorecard_verdicts', byHash.keys());
    const fresh = missing(byHash, ids);
    if (fresh.length > 0) {
      // Whoever else stores the same at once has stored the same.
      await upsertRows(this.#tx, 'scorecard_verdicts', {
        rows: fresh.map(([hash, { rules, letters }]) => ({
          hash,
          rules: JSON.stringify(rules),
          letters,
        })),
        key: ['hash'],
      });
      const stored = await this.#known('scorecard_verdicts', byHash.keys());
      for (const [hash, id] of stored) ids.set(hash, id);
    }
    return sets.map(set => ids.get(verdictsHash(set))!);
  }

  async #known(table: string, hashes: Iterable<string>) {
    const rows = await selectIn<Known>(hashes, piece =>
      this.#tx(table).select('id', 'hash').whereIn('hash', piece),
    );
    return new Map(rows.map(({ id, hash }) => [hash, id]));
  }
}

/** Those that have no id yet, sorted, so that writers lock in one order. */
function missing<T>(
  byHash: ReadonlyMap<string, T>,
  ids: ReadonlyMap<string, number>,
): [string, T][] {
  return [...byHash]
    .filter(([hash]) => !ids.has(hash))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
