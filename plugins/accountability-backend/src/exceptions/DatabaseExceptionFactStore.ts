import type { Knex } from 'knex';
import {
  WAITING_STATES,
  type ExceptionState,
} from 'backstage-plugin-accountability-common';
import { selectIn } from '../db';
import { toInstant } from '../time';
import { fromRow, type ExceptionRow } from './DatabaseExceptionStore';
import type { Exception } from './Exception';

/** Somebody has to decide about it, or it is granted. */
export const OPEN_STATES: readonly ExceptionState[] = [
  ...WAITING_STATES,
  'approved',
  'active',
];

/**
 * What exceptions are judged by besides themselves, for many in one statement each.
 * Runs in the caller's transaction.
 */
export class DatabaseExceptionFactStore {
  readonly #tx: Knex;

  constructor(tx: Knex) {
    this.#tx = tx;
  }

  /** What the seats of outcomes decide about: what is open, and what has ended and counts still. */
  async openOf(
    outcomeRefs: Iterable<string>,
    now: Date,
  ): Promise<Map<string, Exception[]>> {
    const rows = await selectIn<ExceptionRow>(outcomeRefs, piece =>
      openOrCounting(this.#tx, now).whereIn('e.decided_by', piece),
    );
    const open = new Map<string, Exception[]>();
    for (const row of rows) {
      const of = open.get(row.decided_by!) ?? [];
      of.push(fromRow(row));
      open.set(row.decided_by!, of);
    }
    return open;
  }

  /** Until when findings count as permitted by each. */
  async countUntil(ids: readonly number[]): Promise<Map<number, string>> {
    const rows = await selectIn<{ exception_id: number; until: string }>(
      ids,
      piece =>
        this.#tx('exceptions_effects')
          .whereIn('exception_id', piece)
          .groupBy('exception_id')
          .select('exception_id')
          .max({ until: 'expires_at' }),
    );
    return new Map(rows.map(row => [row.exception_id, row.until]));
  }

  /** Who took each of them up last. */
  async handlers(ids: readonly number[]): Promise<Map<number, string>> {
    const rows = await selectIn<{ exception_id: number; by: string }>(
      ids,
      piece =>
        this.#tx('exceptions_transitions')
          .select('exception_id', 'by')
          .whereIn('exception_id', piece)
          .where('event', 'pick-up')
          .orderBy(['exception_id', 'sequence']),
    );
    return new Map(rows.map(({ exception_id, by }) => [exception_id, by]));
  }

  /** How many earlier ones about any one of its findings have expired. */
  async expiredBefore(ids: readonly number[]): Promise<Map<number, number>> {
    // For each finding on its own and past the index of states: otherwise SQLite
    // begins with all that ever expired.
    const before = this.#tx('exceptions_subjects as p')
      .join('exceptions_exceptions as b', 'b.id', 'p.exception_id')
      .whereRaw('p.subject = s.subject and p.rule_id = s.rule_id')
      .whereRaw('p.exception_id < s.exception_id')
      .whereRaw("coalesce(b.state, '') = 'expired'")
      .count('*');
    const rows = await selectIn<{ exception_id: number; n: number | string }>(
      ids,
      piece =>
        this.#tx
          .from(
            this.#tx('exceptions_subjects as s')
              .whereIn('s.exception_id', piece)
              .select('s.exception_id', before.clone().as('n'))
              .as('t'),
          )
          .groupBy('t.exception_id')
          .select('t.exception_id')
          .max({ n: 't.n' }),
    );
    return new Map(
      rows.map(({ exception_id, n }) => [exception_id, Number(n)]),
    );
  }

  /** Entities that the identities of each are linked to. */
  async linkedEntities(ids: readonly number[]): Promise<Map<number, string[]>> {
    const rows = await selectIn<{ exception_id: number; entity_ref: string }>(
      ids,
      piece =>
        this.#tx('exceptions_subjects as s')
          .join('inventory_links as l', 'l.identity_id', 's.identity_id')
          .whereIn('s.exception_id', piece)
          .distinct('s.exception_id', 'l.entity_ref'),
    );
    const linked = new Map<number, string[]>();
    for (const { exception_id: id, entity_ref: ref } of rows) {
      linked.set(id, [...(linked.get(id) ?? []), ref]);
    }
    return linked;
  }

  /** Outcomes whose seats granted something about any of these identities. */
  async decidersAbout(identityIds: readonly number[]): Promise<string[]> {
    const rows = await selectIn<{ decided_by: string }>(identityIds, piece =>
      this.#tx('exceptions_subjects as s')
        .join('exceptions_exceptions as e', 'e.id', 's.exception_id')
        .whereIn('s.identity_id', piece)
        .whereIn('e.state', ['approved', 'active'])
        .whereNotNull('e.decided_by')
        .distinct('e.decided_by'),
    );
    return [...new Set(rows.map(({ decided_by: ref }) => ref))];
  }
}

/** What is open, and what has ended and counts still, as `e`. */
export function openOrCounting(knex: Knex, now: Date): Knex.QueryBuilder {
  return knex('exceptions_exceptions as e')
    .select('e.*')
    .where(any =>
      any
        .whereIn('e.state', [...OPEN_STATES])
        .orWhereIn(
          'e.id',
          knex('exceptions_effects as x')
            .select('x.exception_id')
            .where('x.expires_at', '>', toInstant(now)),
        ),
    )
    .orderBy('e.id');
}
