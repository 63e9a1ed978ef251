import type { Knex } from 'knex';
import { addRows, insertRows, selectIn, upsertRows, writeIn } from '../db';
import { toInstant } from '../time';
import { DatabaseCohortStore } from './DatabaseCohortStore';
import type { Standing } from './Standing';

interface StandingRow {
  identity_id: number;
  cohort_id: number;
  verdicts_id: number;
}

interface Move {
  identityId: number;
  from?: StandingRow;
  to?: StandingRow;
}

/**
 * Where each identity is counted. Writes what differs: where an identity stands, a
 * transition that stays for ever, and the difference to two counters. Runs in the
 * caller's transaction, which is the one that changed what follows from it.
 */
export class DatabaseStandingStore {
  readonly #tx: Knex;

  constructor(tx: Knex) {
    this.#tx = tx;
  }

  /** Takes over how these identities stand now; answers how many moved. */
  async record(
    batch: { standings: readonly Standing[]; gone: readonly number[] },
    now: Date,
  ): Promise<number> {
    const { standings, gone } = batch;
    const stored = await selectIn<StandingRow>(
      [...standings.map(({ identityId }) => identityId), ...gone],
      piece => this.#tx('scorecard_standings').whereIn('identity_id', piece),
    );
    const before = new Map(stored.map(row => [row.identity_id, row]));
    const cohorts = new DatabaseCohortStore(this.#tx);
    const cohortIds = await cohorts.idsOf(standings.map(s => s.cohort));
    const verdictIds = await cohorts.verdictIdsOf(
      standings.map(s => s.verdicts),
    );
    const moves = [
      ...standings.map(({ identityId }, at): Move => {
        const to = {
          identity_id: identityId,
          cohort_id: cohortIds[at],
          verdicts_id: verdictIds[at],
        };
        return { identityId, from: before.get(identityId), to };
      }),
      ...gone.map(
        (identityId): Move => ({ identityId, from: before.get(identityId) }),
      ),
    ].filter(moved);
    await this.#write(moves, now);
    return moves.length;
  }

  async #write(moves: readonly Move[], now: Date): Promise<void> {
    await insertRows(
      this.#tx,
      'scorecard_transitions',
      moves.map(({ identityId, from, to }) => ({
        identity_id: identityId,
        at: toInstant(now),
        from_cohort: from?.cohort_id ?? null,
        from_verdicts: from?.verdicts_id ?? null,
        to_cohort: to?.cohort_id ?? null,
        to_verdicts: to?.verdicts_id ?? null,
      })),
    );
    await upsertRows(this.#tx, 'scorecard_standings', {
      rows: moves.flatMap(({ to }) => to ?? []),
      key: ['identity_id'],
    });
    await writeIn(
      moves.filter(({ to }) => !to).map(({ identityId }) => identityId),
      piece =>
        this.#tx('scorecard_standings').whereIn('identity_id', piece).delete(),
    );
    await addRows(this.#tx, 'scorecard_counters', {
      rows: differences(moves),
      key: ['cohort_id', 'verdicts_id'],
      add: 'identities',
    });
  }
}

function moved({ from, to }: Move): boolean {
  return (
    from?.cohort_id !== to?.cohort_id || from?.verdicts_id !== to?.verdicts_id
  );
}

/** What each counter gains or loses, sorted, so that writers lock in one order. */
function differences(moves: readonly Move[]) {
  const sums = new Map<
    string,
    { cohort_id: number; verdicts_id: number; identities: number }
  >();
  const add = (row: StandingRow | undefined, by: number) => {
    if (!row) return;
    const { cohort_id, verdicts_id } = row;
    const key = `${cohort_id} ${verdicts_id}`;
    const old = sums.get(key)?.identities ?? 0;
    sums.set(key, { cohort_id, verdicts_id, identities: old + by });
  };
  for (const { from, to } of moves) {
    add(from, -1);
    add(to, 1);
  }
  return [...sums.values()]
    .filter(({ identities }) => identities !== 0)
    .sort((a, b) => a.cohort_id - b.cohort_id || a.verdicts_id - b.verdicts_id);
}
