import type { Knex } from 'knex';
import type {
  DeadlineKind,
  Severity,
} from 'backstage-plugin-accountability-common';
import { insertReturning, isSqlite, selectIn, updateRows } from '../db';
import { toInstant } from '../time';
import type { Deadline, TimedDue } from './Deadline';
import { BREACH } from './ladderOf';

interface DeadlineRow {
  id: number;
  obligation_id: string;
  subject: string;
  kind: DeadlineKind;
  outcome_ref: string | null;
  identity_id: number | null;
  exception_id: number | null;
  severity: Severity;
  due_at: string;
  since: string;
  next_at: string | null;
  round: number;
  step: number | null;
  reached_nobody: boolean | number;
  acknowledged: number;
  moves: number;
  closed_at: string | null;
  due: string;
}

const TABLE = 'escalations_deadlines';

/** Deadlines as they are followed. Runs in the caller's transaction. */
export class DatabaseDeadlineStore {
  readonly #tx: Knex;

  constructor(tx: Knex) {
    this.#tx = tx;
  }

  async get(id: number): Promise<Deadline | undefined> {
    const row = await this.#tx<DeadlineRow>(TABLE).where({ id }).first();
    return row && fromRow(row);
  }

  async getAll(ids: Iterable<number>): Promise<Deadline[]> {
    const rows = await selectIn<DeadlineRow>(ids, piece =>
      this.#tx(TABLE).whereIn('id', piece),
    );
    return rows.map(fromRow);
  }

  /** The open ones of some subjects, held until the transaction ends. */
  async lockOpen(subjects: Iterable<string>): Promise<Deadline[]> {
    // One order for everybody, so that two writers never wait for each other.
    const open = [...subjects].sort();
    const held = () =>
      selectIn<DeadlineRow>(open, piece =>
        this.#tx(TABLE)
          .whereIn('subject', piece)
          .whereNull('closed_at')
          .orderBy('id')
          .forUpdate(),
      );
    await held();
    // Once more, because whoever was waited for may have opened others.
    return (await held()).map(fromRow);
  }

  /** Those of the subjects that have an open one. */
  async followed(subjects: Iterable<string>): Promise<string[]> {
    const rows = await selectIn<{ subject: string }>(subjects, piece =>
      this.#tx(TABLE)
        .distinct('subject')
        .whereIn('subject', piece)
        .whereNull('closed_at'),
    );
    return rows.map(({ subject }) => subject);
  }

  /**
   * Open ones that a change of the seats of these outcomes concerns: steps that reached
   * nobody, and decisions that are overdue.
   */
  async concernedBySeats(outcomeRefs: Iterable<string>): Promise<string[]> {
    const rows = await selectIn<{ subject: string }>(outcomeRefs, piece =>
      this.#tx(TABLE)
        .select('subject')
        .whereIn('outcome_ref', piece)
        .whereRaw('closed_at is null and reached_nobody')
        .union(overdueDecisions(this.#tx).whereIn('outcome_ref', piece)),
    );
    return rows.map(({ subject }) => subject);
  }

  /**
   * Open ones that a change of those concerns whom the configuration names: steps that
   * reached nobody, and decisions that are overdue and no outcome's.
   */
  async concernedByConfig(): Promise<string[]> {
    const rows: { subject: string }[] = await this.#tx(TABLE)
      .select('subject')
      .whereRaw('closed_at is null and reached_nobody')
      .union(overdueDecisions(this.#tx).whereNull('outcome_ref'));
    return rows.map(({ subject }) => subject);
  }

  /** By the ids of what they ask. */
  async openOf(
    obligationIds: Iterable<string>,
  ): Promise<Map<string, Deadline>> {
    const rows = await selectIn<DeadlineRow>(obligationIds, piece =>
      this.#tx(TABLE).whereIn('obligation_id', piece).whereNull('closed_at'),
    );
    return new Map(rows.map(row => [row.obligation_id, fromRow(row)]));
  }

  /**
   * Subjects of which a step is due, the longest first. On PostgreSQL the first open
   * deadline of each is held until the transaction ends, and others skip the subject:
   * who holds the first may hold all of them, so that two never wait for each other.
   */
  async takeDue(now: Date, limit: number): Promise<string[]> {
    const first = this.#tx(`${TABLE} as o`)
      .min('o.id')
      .whereRaw('o.subject = d.subject')
      .whereNull('o.closed_at');
    const query = this.#tx(`${TABLE} as d`)
      .join(`${TABLE} as f`, 'f.subject', 'd.subject')
      .where('f.id', first)
      .where('d.next_at', '<=', toInstant(now))
      .orderBy(['d.next_at', 'd.id'])
      .limit(limit)
      .select('f.subject');
    if (!isSqlite(this.#tx)) query.forUpdate('f').skipLocked();
    const rows: { subject: string }[] = await query;
    return [...new Set(rows.map(({ subject }) => subject))];
  }

  async open(
    opened: readonly Pick<Deadline, 'subject' | 'due' | 'since' | 'nextAt'>[],
  ): Promise<void> {
    await insertReturning(this.#tx, TABLE, {
      rows: opened.map(of => ({
        ...toRow({ ...of, id: 0, round: 0, moves: 0 }),
        acknowledged: 0,
      })),
      returning: ['id'],
    });
  }

  /** Writes what became of followed ones. */
  async save(deadlines: readonly Deadline[]): Promise<void> {
    await updateRows(
      this.#tx,
      TABLE,
      deadlines.map(of => ({ ...toRow(of), id: of.id })),
    );
  }
}

/** Subjects of open decisions whose time has passed. */
function overdueDecisions(tx: Knex): Knex.QueryBuilder {
  return tx(TABLE)
    .select('subject')
    .whereNull('closed_at')
    .whereIn('kind', ['decide-exception', 'review-exception'])
    .where('step', '>=', BREACH);
}

function toRow(of: Deadline): Omit<DeadlineRow, 'id' | 'acknowledged'> {
  const { due } = of;
  return {
    obligation_id: due.id,
    subject: of.subject,
    kind: due.kind,
    outcome_ref: due.governedBy ?? due.outcome ?? null,
    identity_id: due.identity ? Number(due.identity) : null,
    exception_id: due.exception ? Number(due.exception) : null,
    severity: due.severity,
    due_at: due.dueAt,
    since: of.since,
    next_at: of.closedAt ? null : of.nextAt ?? null,
    round: of.round,
    step: of.step ?? null,
    reached_nobody: of.reachedNobody ?? false,
    moves: of.moves,
    closed_at: of.closedAt ?? null,
    due: JSON.stringify(keptOf(due)),
  };
}

/** Without what belongs to whoever holds it now. */
function keptOf(due: Deadline['due'] & Partial<TimedDue>): Deadline['due'] {
  const { holders: _, changed: __, ...kept } = due;
  return kept;
}

function fromRow(row: DeadlineRow): Deadline {
  return {
    id: row.id,
    subject: row.subject,
    due: JSON.parse(row.due),
    since: row.since,
    round: row.round,
    step: row.step ?? undefined,
    reachedNobody: Boolean(row.reached_nobody),
    nextAt: row.next_at ?? undefined,
    moves: row.moves,
    closedAt: row.closed_at ?? undefined,
  };
}
