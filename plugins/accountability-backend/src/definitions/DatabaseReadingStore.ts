import type { Knex } from 'knex';
import { toInstant } from '../time';

/** How the reading of Git's definitions is doing. */
export interface ReadingStatus {
  /** When the catalog was last read completely and believed. */
  lastCompleteAt?: string;
  /** The last reading failed. */
  failure?: { at: string; message: string };
  /** The last reading was complete, but too much vanished to be believed yet. */
  held?: { since: string; reason: string; lost: number };
  /** What is in the catalog and cannot be read. */
  problems: ReadingProblem[];
}

/** One entity that could not be read, and why. */
export interface ReadingProblem {
  ref: string;
  message: string;
}

const STATE = { id: 1 };
const MOST_PROBLEMS = 20;

/** What is kept about the readings themselves. */
export class DatabaseReadingStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async status(): Promise<ReadingStatus> {
    const row = await this.#knex('definitions_reading').where(STATE).first();
    return {
      lastCompleteAt: row.last_complete_at ?? undefined,
      failure: row.failed_at
        ? { at: row.failed_at, message: row.failure }
        : undefined,
      held: row.held_since
        ? {
            since: row.held_since,
            reason: row.held_reason,
            lost: row.held_lost,
          }
        : undefined,
      problems: JSON.parse(row.problems),
    };
  }

  async recordComplete(
    now: Date,
    problems: readonly ReadingProblem[],
  ): Promise<void> {
    await this.#update({
      last_complete_at: toInstant(now),
      failed_at: null,
      failure: null,
      held_since: null,
      held_reason: null,
      held_lost: 0,
      problems: JSON.stringify(problems.slice(0, MOST_PROBLEMS)),
    });
  }

  async recordHeld(
    held: { since: Date; reason: string; lost: number },
    problems: readonly ReadingProblem[],
  ): Promise<void> {
    await this.#update({
      failed_at: null,
      failure: null,
      held_since: toInstant(held.since),
      held_reason: held.reason,
      held_lost: held.lost,
      problems: JSON.stringify(problems.slice(0, MOST_PROBLEMS)),
    });
  }

  async recordFailure(now: Date, message: string): Promise<void> {
    await this.#update({
      failed_at: toInstant(now),
      failure: message.replaceAll('\0', '').slice(0, 2_000),
    });
  }

  async #update(state: object): Promise<void> {
    await this.#knex('definitions_reading').where(STATE).update(state);
  }
}
