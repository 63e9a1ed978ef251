import type { ExceptionState } from 'backstage-plugin-accountability-common';
import type { Knex } from 'knex';
import { isRowId, selectIn } from '../../db';
import type { NamedException } from './ExemptionRuleInput';

interface Row {
  id: number;
  parent_id: number | null;
  state: ExceptionState;
  effective_from: string | null;
  expires_at: string;
  ended_at: string | null;
}

/** Exceptions by the numbers that exemptions name. */
export class DatabaseNamedExceptionStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /**
   * What stands under each number by now: the exception itself or, once that was
   * renewed, its renewal, so that nobody has to write another number into an engine.
   */
  async get(numbers: Iterable<number>): Promise<Map<number, NamedException>> {
    const named = new Map(
      (await this.#rows('id', [...numbers].filter(isRowId))).map(row => [
        row.id,
        row,
      ]),
    );
    for (;;) {
      const renewed = [...named.values()].filter(
        ({ state }) => state === 'superseded',
      );
      const renewals = new Map(
        (
          await this.#rows(
            'parent_id',
            renewed.map(({ id }) => id),
          )
        )
          // Others were asked for as well, and never came into effect.
          .filter(row => row.effective_from !== null)
          .map(row => [row.parent_id!, row]),
      );
      if (renewals.size === 0) break;
      for (const [number, { id }] of named) {
        const renewal = renewals.get(id);
        if (renewal) named.set(number, renewal);
      }
    }
    return new Map([...named].map(([number, row]) => [number, toNamed(row)]));
  }

  async #rows(
    column: 'id' | 'parent_id',
    values: readonly number[],
  ): Promise<Row[]> {
    return selectIn<Row>(values, piece =>
      this.#knex('exceptions_exceptions')
        .select('id', 'parent_id', 'state')
        .select('effective_from', 'expires_at', 'ended_at')
        .whereIn(column, piece),
    );
  }
}

function toNamed(row: Row): NamedException {
  return {
    ...{ id: row.id, state: row.state },
    expiresAt: new Date(row.expires_at),
    effectiveFrom: dateOf(row.effective_from),
    endedAt: dateOf(row.ended_at),
  };
}

function dateOf(text: string | null): Date | undefined {
  return text === null ? undefined : new Date(text);
}
