import type { Knex } from 'knex';
import type { ExceptionState } from 'backstage-plugin-accountability-common';
import { isRowId, selectIn } from '../../db';
import type { NamedException } from './ExemptionRuleInput';

/** Exceptions by the numbers that exemptions name. */
export class DatabaseNamedExceptionStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async get(numbers: Iterable<number>): Promise<Map<number, NamedException>> {
    const rows = await selectIn<{
      id: number;
      state: ExceptionState;
      effective_from: string | null;
      expires_at: string;
      ended_at: string | null;
    }>([...numbers].filter(isRowId), piece =>
      this.#knex('exceptions_exceptions')
        .select('id', 'state', 'effective_from', 'expires_at', 'ended_at')
        .whereIn('id', piece),
    );
    return new Map(
      rows.map(row => [
        row.id,
        {
          ...{ id: row.id, state: row.state },
          expiresAt: new Date(row.expires_at),
          effectiveFrom: dateOf(row.effective_from),
          endedAt: dateOf(row.ended_at),
        },
      ]),
    );
  }
}

function dateOf(text: string | null): Date | undefined {
  return text === null ? undefined : new Date(text);
}
