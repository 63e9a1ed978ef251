import type { Knex } from 'knex';
import type { EscalationListQuery } from 'backstage-plugin-accountability-common';
import { z } from 'zod';
import { cursorText, decodeCursor, encodeCursor, isRowId } from '../db';
import { BREACH } from '../escalations';
import { applyVisibility } from '../posture';
import { visibleExceptions, type RegisterViewer } from '../register';
import { toInstant } from '../time';

type Filter = Pick<
  EscalationListQuery,
  'kind' | 'outcome' | 'exception' | 'identity' | 'mine' | 'unacknowledged'
>;

/** How many are open, and how they stand. */
export interface EscalationTotals {
  open: number;
  unacknowledged: number;
  reachedNobody: number;
  oldestDueAt?: string;
}

// The most severe first. As the index has it, word for word.
const RANK =
  "(case d.severity when 'critical' then 0 when 'high' then 1 when 'medium' then 2 else 3 end)";

const placeSchema = z
  .object({
    rank: z.number().int().min(0).max(3),
    dueAt: cursorText,
    id: z.number().refine(isRowId),
  })
  .strict();

/** Deadlines that passed and are not met, as far as somebody may see them. */
export class DatabaseEscalationListStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** The most severe first, and the longest overdue first among equals. */
  async page(options: {
    filter: Filter;
    viewer: RegisterViewer;
    person?: string;
    now: Date;
    limit: number;
    cursor?: string;
  }): Promise<{ ids: number[]; nextCursor?: string }> {
    const { filter, limit, cursor } = options;
    const query = this.#open(options)
      .select('d.id', 'd.due_at', { rank: this.#knex.raw(RANK) })
      .orderByRaw(`${RANK}, d.due_at, d.id`)
      .limit(limit + 1);
    this.#filter(query, filter, options.person);
    if (cursor) {
      const place = decodeCursor(cursor, placeSchema);
      query.whereRaw(`(${RANK}, d.due_at, d.id) > (?, ?, ?)`, [
        ...[place.rank, place.dueAt, place.id],
      ]);
    }
    const rows: { id: number; due_at: string; rank: number }[] = await query;
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return {
      ids: items.map(({ id }) => id),
      nextCursor:
        rows.length > limit && last
          ? encodeCursor({
              ...{ rank: Number(last.rank), dueAt: last.due_at, id: last.id },
            })
          : undefined,
    };
  }

  async totals(of: {
    viewer: RegisterViewer;
    person?: string;
    now: Date;
  }): Promise<EscalationTotals> {
    const [row] = await this.#open(of)
      .count({ open: '*' })
      .min({ oldest: 'd.due_at' })
      .select(
        this.#knex.raw(
          'sum(case when d.acknowledged = 0 then 1 else 0 end) as unacknowledged',
        ),
        this.#knex.raw(
          'sum(case when d.reached_nobody then 1 else 0 end) as reached_nobody',
        ),
      );
    return {
      open: Number(row.open),
      unacknowledged: Number(row.unacknowledged ?? 0),
      reachedNobody: Number(row.reached_nobody ?? 0),
      oldestDueAt: row.oldest ?? undefined,
    };
  }

  /** One that has passed, open or met since, that they may see. */
  async maySee(
    id: number,
    { viewer, person }: { viewer: RegisterViewer; person?: string },
  ): Promise<boolean> {
    const query = this.#knex('escalations_deadlines as d')
      .where('d.id', id)
      .where('d.step', '>=', BREACH);
    this.#restrict(query, viewer, person);
    return (await query.first('d.id')) !== undefined;
  }

  #open(of: {
    viewer: RegisterViewer;
    person?: string;
    now: Date;
  }): Knex.QueryBuilder {
    // One that was moved to a later day has not passed any more.
    const query = this.#knex('escalations_deadlines as d')
      .whereNull('d.closed_at')
      .where('d.step', '>=', BREACH)
      .where('d.due_at', '<=', toInstant(of.now));
    this.#restrict(query, of.viewer, of.person);
    return query;
  }

  /** What they were told, and what is about something that they may see. */
  #restrict(
    query: Knex.QueryBuilder,
    viewer: RegisterViewer,
    person: string | undefined,
  ): void {
    const knex = this.#knex;
    const identities = knex('inventory_identities as i')
      .select('i.id')
      .whereRaw('i.id = d.identity_id');
    applyVisibility(identities, viewer.visibility, knex);
    query.where(see => {
      see
        .whereExists(
          visibleExceptions(knex, viewer)
            .select('e.id')
            .whereRaw('e.id = d.exception_id'),
        )
        .orWhereExists(identities)
        .orWhere(outcome =>
          outcome
            .whereNull('d.exception_id')
            .whereNull('d.identity_id')
            .whereIn('d.outcome_ref', [...viewer.outcomes]),
        );
      if (person) see.orWhereExists(toldTo(knex, person));
    });
  }

  #filter(
    query: Knex.QueryBuilder,
    filter: Filter,
    person: string | undefined,
  ): void {
    const knex = this.#knex;
    if (filter.kind) query.where('d.kind', filter.kind);
    if (filter.outcome) {
      query.where('d.outcome_ref', filter.outcome.toLowerCase());
    }
    if (filter.exception) {
      query.where('d.subject', `exception:${filter.exception}`);
    }
    if (filter.identity)
      query.where('d.subject', `identity:${filter.identity}`);
    if (filter.unacknowledged) query.where('d.acknowledged', 0);
    if (filter.mine) {
      const told = () => toldTo(knex, person ?? '');
      const acknowledged = knex('escalations_acknowledgements as a')
        .select('a.by')
        .whereRaw('a.deadline_id = d.id')
        .where('a.by', person ?? '');
      query.whereExists(told()).where(left =>
        left
          .whereNotExists(acknowledged)
          // To have seen it is not to have done it, and a breach is due nowhere else.
          .orWhere(theirs =>
            theirs
              .where('d.kind', 'mend-breach')
              .whereExists(told().where('n.as', 'holder')),
          ),
      );
    }
  }
}

function toldTo(knex: Knex, person: string): Knex.QueryBuilder {
  return knex('notices_notices as n')
    .select('n.id')
    .whereRaw('n.deadline_id = d.id')
    .where('n.person', person);
}
