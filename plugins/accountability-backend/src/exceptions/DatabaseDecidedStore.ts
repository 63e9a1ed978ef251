import type { Knex } from 'knex';
import type { ExceptionState } from 'backstage-plugin-accountability-common';
import { selectIn } from '../db';

/** An exception that the seats of an outcome decide about, and when it was in effect. */
export interface DecidedException {
  requester: string;
  state: ExceptionState;
  effectiveFrom?: string;
  /** When it ended, or will. */
  until: string;
}

interface Row {
  decided_by: string;
  requester: string;
  state: ExceptionState;
  effective_from: string | null;
  ended_at: string | null;
  expires_at: string;
}

/** What the seats of outcomes decide about, without drafts. */
export class DatabaseDecidedStore {
  readonly #tx: Knex;

  constructor(tx: Knex) {
    this.#tx = tx;
  }

  async of(
    outcomeRefs: Iterable<string>,
  ): Promise<Map<string, DecidedException[]>> {
    const rows = await selectIn<Row>(outcomeRefs, piece =>
      this.#tx('exceptions_exceptions')
        .select('decided_by', 'requester', 'state')
        .select('effective_from', 'ended_at', 'expires_at')
        .whereIn('decided_by', piece)
        .whereNot('state', 'draft')
        .orderBy('id'),
    );
    const decided = new Map<string, DecidedException[]>();
    for (const row of rows) {
      const of = decided.get(row.decided_by) ?? [];
      of.push({
        requester: row.requester,
        state: row.state,
        effectiveFrom: row.effective_from ?? undefined,
        until: row.ended_at ?? row.expires_at,
      });
      decided.set(row.decided_by, of);
    }
    return decided;
  }
}

/** How many were in effect at a moment. */
export function inEffectAt(
  exceptions: readonly DecidedException[],
  moment: string,
): number {
  return exceptions.filter(
    ({ effectiveFrom, until }) =>
      effectiveFrom !== undefined && effectiveFrom <= moment && moment < until,
  ).length;
}
