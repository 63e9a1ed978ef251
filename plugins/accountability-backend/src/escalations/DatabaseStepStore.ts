import type { Knex } from 'knex';
import type {
  EscalationStepKind,
  PassedOver,
  Rung,
} from 'backstage-plugin-accountability-common';
import { insertRows, selectIn } from '../db';
import type { Told } from './chooseRung';

/** A step that was taken; never changed. */
export interface Step {
  deadlineId: number;
  round: number;
  number: number;
  /** How often it was taken before, and reached nobody. */
  turn: number;
  kind: EscalationStepKind;
  plannedAt: string;
  at: string;
  dueAt: string;
  rung?: Rung;
  passedOver: PassedOver[];
  told: Told[];
}

/** A change of a deadline; never changed itself. */
export interface Move {
  deadlineId: number;
  number: number;
  from: string;
  to: string;
  at: string;
  by?: string;
  reason?: string;
  beginsAnew: boolean;
}

/** Somebody has seen it. */
export interface Acknowledgement {
  deadlineId: number;
  by: string;
  at: string;
  note?: string;
}

interface StepRow {
  deadline_id: number;
  round: number;
  number: number;
  turn: number;
  kind: EscalationStepKind;
  planned_at: string;
  at: string;
  due_at: string;
  rung: Rung | null;
  passed_over: string;
  told: string;
}

/** What was done about deadlines, which only grows. Runs in the caller's transaction. */
export class DatabaseStepStore {
  readonly #tx: Knex;

  constructor(tx: Knex) {
    this.#tx = tx;
  }

  /** A step has a key of its own: taken a second time, it is refused by the database. */
  async append(steps: readonly Step[]): Promise<void> {
    await insertRows(this.#tx, 'escalations_steps', steps.map(toRow));
  }

  /** Oldest first, by deadline. */
  async of(deadlineIds: Iterable<number>): Promise<Map<number, Step[]>> {
    const rows = await selectIn<StepRow>(deadlineIds, piece =>
      this.#tx('escalations_steps')
        .whereIn('deadline_id', piece)
        .orderBy(['deadline_id', 'round', 'number', 'turn']),
    );
    return grouped(rows.map(fromRow));
  }

  async appendMoves(moves: readonly Move[]): Promise<void> {
    await insertRows(
      this.#tx,
      'escalations_moves',
      moves.map(move => ({
        deadline_id: move.deadlineId,
        number: move.number,
        from: move.from,
        to: move.to,
        at: move.at,
        by: move.by ?? null,
        reason: move.reason ?? null,
        begins_anew: move.beginsAnew,
      })),
    );
  }

  /** Oldest first, by deadline. */
  async movesOf(deadlineIds: Iterable<number>): Promise<Map<number, Move[]>> {
    const rows = await selectIn(deadlineIds, piece =>
      this.#tx('escalations_moves')
        .whereIn('deadline_id', piece)
        .orderBy(['deadline_id', 'number']),
    );
    return grouped(
      rows.map(
        (row): Move => ({
          deadlineId: row.deadline_id,
          number: row.number,
          from: row.from,
          to: row.to,
          at: row.at,
          by: row.by ?? undefined,
          reason: row.reason ?? undefined,
          beginsAnew: Boolean(row.begins_anew),
        }),
      ),
    );
  }

  /** Says it once for each person; answers whether it was the first time. */
  async acknowledge(of: Acknowledgement): Promise<boolean> {
    const { deadlineId, by } = of;
    const known = await this.#tx('escalations_acknowledgements')
      .where({ deadline_id: deadlineId, by })
      .first('by');
    if (known) return false;
    await insertRows(this.#tx, 'escalations_acknowledgements', [
      { deadline_id: deadlineId, by, at: of.at, note: of.note ?? null },
    ]);
    await this.#tx('escalations_deadlines')
      .where({ id: deadlineId })
      .increment('acknowledged', 1);
    return true;
  }

  /** Oldest first, by deadline. */
  async acknowledgementsOf(
    deadlineIds: Iterable<number>,
  ): Promise<Map<number, Acknowledgement[]>> {
    const rows = await selectIn(deadlineIds, piece =>
      this.#tx('escalations_acknowledgements')
        .whereIn('deadline_id', piece)
        .orderBy(['deadline_id', 'at']),
    );
    return grouped(
      rows.map(
        (row): Acknowledgement => ({
          deadlineId: row.deadline_id,
          by: row.by,
          at: row.at,
          note: row.note ?? undefined,
        }),
      ),
    );
  }
}

function grouped<T extends { deadlineId: number }>(
  items: readonly T[],
): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const of = groups.get(item.deadlineId) ?? [];
    of.push(item);
    groups.set(item.deadlineId, of);
  }
  return groups;
}

function toRow(step: Step): StepRow {
  return {
    deadline_id: step.deadlineId,
    round: step.round,
    number: step.number,
    turn: step.turn,
    kind: step.kind,
    planned_at: step.plannedAt,
    at: step.at,
    due_at: step.dueAt,
    rung: step.rung ?? null,
    passed_over: JSON.stringify(step.passedOver),
    told: JSON.stringify(step.told),
  };
}

function fromRow(row: StepRow): Step {
  return {
    deadlineId: row.deadline_id,
    round: row.round,
    number: row.number,
    turn: row.turn,
    kind: row.kind,
    plannedAt: row.planned_at,
    at: row.at,
    dueAt: row.due_at,
    rung: row.rung ?? undefined,
    passedOver: JSON.parse(row.passed_over),
    told: JSON.parse(row.told),
  };
}
