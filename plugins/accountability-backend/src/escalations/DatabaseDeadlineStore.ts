import type { Knex } from 'knex';
import type {
  DeadlineKind,
  Severity,
} from 'backstage-plugin-accountability-common';
import { insertReturning, isSqlite, selectIn, updateRows } from '../db';
import { toInstant } from '../time';
import type { Deadline, TimedDue } from './Deadline';

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
    const rows = await selectIn<DeadlineRow>([...subjects].sort(), piece =>
      this.#tx(TABLE)
        .whereIn('subject', piece)
        .whereNull('closed_at')
        .orderBy('id')
        .forUpdate(),
    );
    return rows.map(fromRow);
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
   * Those whose next step is due, the longest first, held until the transaction ends.
   * On PostgreSQL, others take those that nobody holds.
   */
  async takeDue(now: Date, limit: number): Promise<Deadline[]> {
    const query = this.#tx<DeadlineRow>(TABLE)
      .where('next_at', '<=', toInstant(now))
      .orderBy(['next_at', 'id'])
      .limit(limit);
    if (!isSqlite(this.#tx)) query.forUpdate().skipLocked();
    const rows = (await query) as DeadlineRow[];
    return rows.map(fromRow);
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
