import type { Knex } from 'knex';
import type { DeadlineKind } from 'backstage-plugin-accountability-common';
import { selectIn } from '../db';
import { toInstant } from '../time';
import { BREACH } from './ladderOf';

/** A deadline of an outcome that passed, or was moved, and is not met. */
export interface OpenOfOutcome {
  kind: DeadlineKind;
  title: string;
  dueAt: string;
  since: string;
  /** When it was last told to somebody after it had passed. */
  toldAt?: string;
  /** How many rungs it went up. */
  rungs: number;
  reachedNobody: boolean;
  acknowledged: boolean;
  moves: number;
  movedWithoutReason: boolean;
}

interface Row {
  outcome_ref: string;
  kind: DeadlineKind;
  due: string;
  due_at: string;
  since: string;
  step: number | null;
  reached_nobody: boolean | number;
  acknowledged: number;
  moves: number;
  told_at: string | null;
  unreasoned: number | string;
}

// More than anybody would read; the oldest tell enough.
const MOST_OF_ONE = 200;

/** What rules about outcomes ask of deadlines. Runs in the caller's transaction. */
export class DatabaseOpenStore {
  readonly #tx: Knex;

  constructor(tx: Knex) {
    this.#tx = tx;
  }

  /** The longest overdue of each outcome, and those that were moved. */
  async of(
    outcomeRefs: readonly string[],
    now: Date,
  ): Promise<Map<string, OpenOfOutcome[]>> {
    const rows = await selectIn<Row>(outcomeRefs, piece => {
      const ranked = this.#tx('escalations_deadlines as d')
        .select('d.*')
        .select(
          this.#tx.raw(
            'row_number() over (partition by d.outcome_ref order by d.due_at, d.id) as place',
          ),
        )
        .whereIn('d.outcome_ref', piece)
        .whereNull('d.closed_at')
        .where(open =>
          open
            .where('d.due_at', '<=', toInstant(now))
            .orWhere('d.moves', '>', 0),
        );
      return this.#tx(ranked.as('o'))
        .where('o.place', '<=', MOST_OF_ONE)
        .select('o.*')
        .select({
          told_at: this.#tx('escalations_steps as s')
            .max('s.at')
            .whereRaw('s.deadline_id = o.id and s.number >= ?', [BREACH]),
          unreasoned: this.#tx('escalations_moves as m')
            .count('*')
            .whereRaw('m.deadline_id = o.id')
            .whereNull('m.reason'),
        })
        .orderBy('o.place');
    });
    const found = new Map<string, OpenOfOutcome[]>();
    for (const row of rows) {
      const of = found.get(row.outcome_ref) ?? [];
      of.push(fromRow(row));
      found.set(row.outcome_ref, of);
    }
    return found;
  }
}

function fromRow(row: Row): OpenOfOutcome {
  return {
    kind: row.kind,
    title: JSON.parse(row.due).title,
    ...{ dueAt: row.due_at, since: row.since },
    toldAt: row.told_at ?? undefined,
    rungs: Math.max(0, (row.step ?? 0) - BREACH),
    reachedNobody: Boolean(row.reached_nobody),
    acknowledged: row.acknowledged > 0,
    moves: row.moves,
    movedWithoutReason: Number(row.unreasoned) > 0,
  };
}
