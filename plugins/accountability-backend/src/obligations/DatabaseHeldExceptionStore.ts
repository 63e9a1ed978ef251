import type { Knex } from 'knex';
import { WAITING_STATES } from 'backstage-plugin-accountability-common';
import { selectIn } from '../db';
import {
  exceptionFromRow,
  type Exception,
  type ExceptionRow,
} from '../exceptions';

const OPEN = [...WAITING_STATES, 'active'];

/** Exceptions that may ask something of somebody. */
export class DatabaseHeldExceptionStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /**
   * Open ones that are decided by any of these outcomes, or by the configuration, or
   * that one of these users and groups asked for or owns; those that end first.
   */
  async of(known: {
    refs: readonly string[];
    outcomes: readonly string[];
    limit: number;
  }): Promise<Exception[]> {
    const { refs, outcomes, limit } = known;
    const rows: ExceptionRow[] = await this.#knex<ExceptionRow>(
      'exceptions_exceptions',
    )
      .whereIn('state', OPEN)
      .where(any => {
        any
          .whereIn('decided_by', [...outcomes])
          .orWhereNull('decided_by')
          .orWhereIn('requester', [...refs])
          .orWhereIn('owner', [...refs]);
      })
      .orderBy('expires_at')
      .limit(limit);
    return rows.map(exceptionFromRow);
  }
  /** Those of them that may ask something of somebody, or did until they ended. */
  async byIds(ids: readonly number[]): Promise<Exception[]> {
    const rows = await selectIn<ExceptionRow>(ids, piece =>
      this.#knex<ExceptionRow>('exceptions_exceptions')
        .whereIn('state', [...OPEN, 'expired'])
        .whereIn('id', piece as number[]),
    );
    return rows.map(exceptionFromRow);
  }
  /** Who looked at each of them last, and what they said. */
  async lastReviews(
    ids: readonly number[],
  ): Promise<Map<number, { by?: string; reason?: string }>> {
    const rows = await selectIn<{
      exception_id: number;
      by: string | null;
      reason: string | null;
    }>(ids, piece =>
      this.#knex('exceptions_transitions')
        .select('exception_id', 'by', 'reason')
        .where({ event: 'review' })
        .whereIn('exception_id', piece as number[])
        .orderBy(['exception_id', 'sequence']),
    );
    return new Map(
      rows.map(row => [
        row.exception_id,
        { by: row.by ?? undefined, reason: row.reason ?? undefined },
      ]),
    );
  }
}
