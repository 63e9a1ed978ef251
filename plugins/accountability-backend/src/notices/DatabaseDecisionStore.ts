import type { Knex } from 'knex';
import { insertRows, isSqlite, selectIn, writeIn } from '../db';
import {
  exceptionFromRow,
  type Exception,
  type ExceptionRow,
  type HearsAs,
  type Transition,
} from '../exceptions';
import { toInstant } from '../time';
import type { DecisionNotice } from './DecisionNotice';

interface DecisionRow {
  id: number;
  exception_id: number;
  sequence: number;
  person: string;
  as: HearsAs;
  on_behalf_of: string | null;
  at: string;
}

/** A notice with its number. */
export type KeptDecision = DecisionNotice & { id: number };

/** What a notice is about: a step, and the exception as it is. */
export interface Decided {
  exception: Exception;
  step: Pick<Transition, 'event' | 'at' | 'by' | 'reason'> & {
    /** It put the exception before the accountable executive. */
    escalated: boolean;
  };
}

/** Who is to be told what was decided. Runs in the caller's transaction. */
export class DatabaseDecisionStore {
  readonly #tx: Knex;

  constructor(tx: Knex) {
    this.#tx = tx;
  }

  async append(notices: readonly DecisionNotice[]): Promise<void> {
    await insertRows(
      this.#tx,
      'notices_decisions',
      notices.map(of => ({
        ...{ exception_id: of.exceptionId, sequence: of.sequence },
        ...{ person: of.person, as: of.as, at: of.at },
        on_behalf_of: of.onBehalfOf ?? null,
        ...{ settled_at: null, message_key: null },
      })),
    );
  }

  /** Some of what waits, person by person, held until the transaction ends. */
  async take(limit: number): Promise<KeptDecision[]> {
    const query = this.#tx<DecisionRow>('notices_decisions')
      .whereNull('settled_at')
      .orderBy(['person', 'id'])
      .limit(limit);
    if (!isSqlite(this.#tx)) query.forUpdate().skipLocked();
    return ((await query) as DecisionRow[]).map(row => ({
      ...{ id: row.id, exceptionId: row.exception_id },
      ...{ sequence: row.sequence, person: row.person },
      ...{ as: row.as, at: row.at },
      onBehalfOf: row.on_behalf_of ?? undefined,
    }));
  }

  /** What each of these is about, in the same order. */
  async about(notices: readonly DecisionNotice[]): Promise<Decided[]> {
    const ids = new Set(notices.map(({ exceptionId }) => exceptionId));
    const exceptions = new Map(
      (
        await selectIn<ExceptionRow>(ids, piece =>
          this.#tx('exceptions_exceptions').whereIn('id', piece),
        )
      ).map(row => [row.id, exceptionFromRow(row)]),
    );
    const sequences = new Set(notices.map(({ sequence }) => sequence));
    const rows = await selectIn<StepRow>(ids, piece =>
      this.#tx('exceptions_transitions')
        .select('exception_id', 'sequence', 'event', 'at', 'by', 'reason')
        .select('content')
        .whereIn('exception_id', piece)
        .whereIn('sequence', [...sequences]),
    );
    const steps = new Map(
      rows.map(row => [`${row.exception_id}.${row.sequence}`, stepOf(row)]),
    );
    return notices.map(({ exceptionId, sequence }) => ({
      exception: exceptions.get(exceptionId)!,
      step: steps.get(`${exceptionId}.${sequence}`)!,
    }));
  }

  /** They were told, with this message; with none, because they have left. */
  async settle(
    notices: readonly KeptDecision[],
    { key, now }: { key?: string; now: Date },
  ): Promise<void> {
    await writeIn(
      notices.map(({ id }) => id),
      piece =>
        this.#tx('notices_decisions')
          .whereIn('id', piece)
          .update({ settled_at: toInstant(now), message_key: key ?? null }),
    );
  }
}

interface StepRow {
  exception_id: number;
  sequence: number;
  event: Transition['event'];
  at: string;
  by: string | null;
  reason: string | null;
  content: string;
}

function stepOf(row: StepRow): Decided['step'] {
  return {
    ...{ event: row.event, at: row.at },
    by: row.by ?? undefined,
    reason: row.reason ?? undefined,
    escalated: JSON.parse(row.content).escalated === true,
  };
}
