import type { Knex } from 'knex';
import type {
  ExceptionListQuery,
  ExceptionState,
} from 'backstage-plugin-accountability-common';
import { z } from 'zod';
import { cursorText, decodeCursor, encodeCursor, selectIn } from '../db';
import { DatabaseDirectoryStore } from '../directory';
import {
  exceptionFromRow,
  type Exception,
  type ExceptionRow,
} from '../exceptions';
import { applyVisibility, isRolledUp, type Visibility } from '../posture';

/** Who looks at the register, and what they may see because of who they are. */
export interface RegisterViewer {
  visibility: Visibility;
  /** The user and their groups; none for a service. */
  refs: readonly string[];
  /** Outcomes in which they have a seat, or act for one who has. */
  seatedIn: readonly string[];
  /** They decide where no outcome governs. */
  decidesElsewhere: boolean;
  /** Outcomes that they may see. */
  outcomes: readonly string[];
}

type Filter = Omit<ExceptionListQuery, 'limit' | 'cursor' | 'sort' | 'mine'> & {
  state?: ExceptionState[];
  requestedBy?: string;
};

const SORTS = {
  '-id': { column: 'e.id', order: 'desc' },
  expiresAt: { column: 'e.expires_at', order: 'asc' },
  decisionDueAt: { column: "coalesce(e.decision_due_at, '9')", order: 'asc' },
} as const;

const placeSchema = z.object({
  sort: z.enum(['-id', 'expiresAt', 'decisionDueAt']),
  value: z.union([cursorText, z.number()]),
  id: z.number().int(),
});

/** The register of exceptions, as far as somebody may see it. */
export class DatabaseRegisterStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async page(options: {
    filter: Filter;
    viewer: RegisterViewer;
    sort: keyof typeof SORTS;
    limit: number;
    cursor?: string;
  }): Promise<{ items: Exception[]; nextCursor?: string }> {
    const { filter, viewer, sort, limit, cursor } = options;
    const { column, order } = SORTS[sort];
    const query = this.#visible(viewer)
      .select('e.*')
      .select({ place: this.#knex.raw(column) })
      .orderByRaw(`${column} ${order}, e.id ${order}`)
      .limit(limit + 1);
    applyFilter(query, filter, this.#knex);
    if (cursor) {
      const place = decodeCursor(cursor, placeSchema);
      const beyond = order === 'asc' ? '>' : '<';
      query.whereRaw(
        `(${column} ${beyond} ? or (${column} = ? and e.id ${beyond} ?))`,
        [place.value, place.value, place.id],
      );
    }
    const rows: (ExceptionRow & { place: string | number })[] = await query;
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return {
      items: items.map(exceptionFromRow),
      nextCursor:
        rows.length > limit && last
          ? encodeCursor({ sort, value: last.place, id: last.id })
          : undefined,
    };
  }

  async counts(
    filter: Filter,
    viewer: RegisterViewer,
  ): Promise<Partial<Record<ExceptionState, number>>> {
    const query = this.#visible(viewer)
      .select('e.state')
      .count({ n: '*' })
      .groupBy('e.state');
    applyFilter(query, { ...filter, state: undefined }, this.#knex);
    const rows = (await query) as unknown as {
      state: ExceptionState;
      n: number | string;
    }[];
    return Object.fromEntries(rows.map(({ state, n }) => [state, Number(n)]));
  }

  async maySee(id: number, viewer: RegisterViewer): Promise<boolean> {
    const row = await this.#visible(viewer).where('e.id', id).first('e.id');
    return row !== undefined;
  }

  /** What of the subjects of each exception somebody may see. */
  async visibleIdentities(
    exceptionIds: readonly number[],
    visibility: Visibility,
  ): Promise<Map<number, { count: number; first?: string }>> {
    const rows = await selectIn<{
      exception_id: number;
      n: number | string;
      first: string | null;
    }>(exceptionIds, piece => {
      const query = this.#knex('exceptions_subjects as s')
        .join('inventory_identities as i', 'i.id', 's.identity_id')
        .whereIn('s.exception_id', piece)
        .groupBy('s.exception_id')
        .select('s.exception_id')
        .countDistinct({ n: 's.subject' })
        .min({ first: 'i.reference' });
      applyVisibility(query, visibility, this.#knex);
      return query as unknown as PromiseLike<
        { exception_id: number; n: number; first: string }[]
      >;
    });
    return new Map(
      rows.map(row => [
        row.exception_id,
        { count: Number(row.n), first: row.first ?? undefined },
      ]),
    );
  }

  #visible(viewer: RegisterViewer): Knex.QueryBuilder {
    return visibleExceptions(this.#knex, viewer);
  }
}

/** Exceptions that somebody may see, as `e`. */
export function visibleExceptions(
  knex: Knex,
  viewer: RegisterViewer,
): Knex.QueryBuilder {
  const { visibility, refs, seatedIn, outcomes } = viewer;
  const subjects = knex('exceptions_subjects as s')
    .join('inventory_identities as i', 'i.id', 's.identity_id')
    .select('s.exception_id')
    .whereRaw('s.exception_id = e.id');
  applyVisibility(subjects, visibility, knex);
  return knex('exceptions_exceptions as e').where(see =>
    see
      .whereIn('e.requester', [...refs])
      // A draft is nobody else's business yet.
      .orWhere(others =>
        others.whereNot('e.state', 'draft').where(any => {
          any
            .whereIn('e.decided_by', [...seatedIn])
            .orWhereExists(subjects)
            .orWhereExists(
              knex('exceptions_subjects as so')
                .select('so.exception_id')
                .whereRaw('so.exception_id = e.id')
                .whereIn('so.subject', [...outcomes]),
            );
          if (viewer.decidesElsewhere) any.orWhereNull('e.decided_by');
        }),
      ),
  );
}

function applyFilter(
  query: Knex.QueryBuilder,
  filter: Filter,
  knex: Knex,
): void {
  if (filter.state) query.whereIn('e.state', filter.state);
  if (filter.requestedBy) query.where('e.requester', filter.requestedBy);
  if (filter.severity) query.where('e.severity', filter.severity);
  const subjects = () =>
    knex('exceptions_subjects as f')
      .select('f.exception_id')
      .whereRaw('f.exception_id = e.id');
  if (filter.rule) {
    query.whereExists(subjects().where('f.rule_id', filter.rule));
  }
  if (filter.identity) {
    query.whereExists(subjects().where('f.identity_id', filter.identity));
  }
  if (filter.outcome) {
    const outcome = filter.outcome.toLowerCase();
    query.where(of =>
      of
        .where('e.decided_by', outcome)
        .orWhereExists(subjects().where('f.subject', outcome)),
    );
  }
  if (filter.entity) {
    const ref = filter.entity.toLowerCase();
    query.whereExists(
      subjects().whereIn(
        'f.identity_id',
        knex('inventory_links as l')
          .select('l.identity_id')
          .whereIn(
            'l.entity_ref',
            isRolledUp(ref)
              ? new DatabaseDirectoryStore(knex).belowSubquery(ref)
              : [ref],
          ),
      ),
    );
  }
}
