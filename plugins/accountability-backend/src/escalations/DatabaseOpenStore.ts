import type { Knex } from 'knex';
import type { DeadlineKind } from 'backstage-plugin-accountability-common';
import { chunk } from '../db';
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
  rungs: number | string;
  reached_nobody: boolean | number;
  acknowledged: number;
  moves: number;
  told_at: string | null;
  unreasoned: number | string;
}

// More than anybody would read; the oldest tell enough.
const MOST_OF_ONE = 100;
const OUTCOMES_AT_ONCE = 25;

/** What rules about outcomes ask of deadlines. Runs in the caller's transaction. */
export class DatabaseOpenStore {
  readonly #tx: Knex;

  constructor(tx: Knex) {
    this.#tx = tx;
  }

  /** A breach of each outcome, the longest overdue, and what was moved. */
  async of(
    outcomeRefs: readonly string[],
    now: Date,
  ): Promise<Map<string, OpenOfOutcome[]>> {
    const rows: Row[] = [];
    for (const piece of chunk(outcomeRefs, OUTCOMES_AT_ONCE)) {
      const parts = piece.flatMap(ref => [
        this.#part(ref, 1).where('d.kind', 'mend-breach'),
        this.#part(ref, MOST_OF_ONE)
          .whereNot('d.kind', 'mend-breach')
          .where('d.due_at', '<=', toInstant(now)),
        this.#part(ref, MOST_OF_ONE)
          .whereNot('d.kind', 'mend-breach')
          .where('d.due_at', '>', toInstant(now))
          .where('d.moves', '>', 0),
      ]);
      const of = this.#tx
        .queryBuilder()
        .unionAll(
          parts.map((part, at) => this.#tx.select('*').from(part.as(`p${at}`))),
        );
      rows.push(
        ...(await this.#tx(of.as('o'))
          .select('o.*')
          .select({
            told_at: this.#steps().max('s.at').whereNot('s.told', '[]'),
            rungs: this.#steps()
              .countDistinct('s.number')
              .whereRaw('s.number > ? and s.round = o.round', [BREACH]),
            unreasoned: this.#tx('escalations_moves as m')
              .count('*')
              .whereRaw('m.deadline_id = o.id')
              .whereNull('m.reason'),
          })
          .orderBy(['o.due_at', 'o.id'])),
      );
    }
    const found = new Map<string, OpenOfOutcome[]>();
    for (const row of rows) {
      const of = found.get(row.outcome_ref) ?? [];
      of.push(fromRow(row));
      found.set(row.outcome_ref, of);
    }
    return found;
  }

  #part(ref: string, limit: number): Knex.QueryBuilder {
    return this.#tx('escalations_deadlines as d')
      .select('d.*')
      .where('d.outcome_ref', ref)
      .whereNull('d.closed_at')
      .orderBy('d.due_at')
      .limit(limit);
  }

  #steps(): Knex.QueryBuilder {
    return this.#tx('escalations_steps as s').whereRaw(
      's.deadline_id = o.id and s.number >= ?',
      [BREACH],
    );
  }
}

function fromRow(row: Row): OpenOfOutcome {
  return {
    kind: row.kind,
    title: JSON.parse(row.due).title,
    ...{ dueAt: row.due_at, since: row.since },
    toldAt: row.told_at ?? undefined,
    rungs: Number(row.rungs),
    reachedNobody: Boolean(row.reached_nobody),
    acknowledged: row.acknowledged > 0,
    moves: row.moves,
    movedWithoutReason: Number(row.unreasoned) > 0,
  };
}
