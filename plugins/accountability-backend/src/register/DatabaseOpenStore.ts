import type { Knex } from 'knex';
import { openOrCounting, type ExceptionRow } from '../exceptions';
import {
  matchingExceptions,
  type RegisterFilter,
  type RegisterViewer,
} from './matchingExceptions';

/** Exceptions that are open, or have ended and count still, by their numbers. */
export class DatabaseOpenStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async page(
    asked: { filter: RegisterFilter; viewer?: RegisterViewer; now: Date },
    place: { after: number; limit: number },
  ): Promise<ExceptionRow[]> {
    return openOrCounting(this.#knex, asked.now)
      .whereIn('e.id', matchingExceptions(this.#knex, asked).select('e.id'))
      .where('e.id', '>', place.after)
      .limit(place.limit);
  }
}
