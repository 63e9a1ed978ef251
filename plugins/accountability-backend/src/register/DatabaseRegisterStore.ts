import type { Knex } from 'knex';
import {
  exceptionStateSchema,
  isEnded,
  severitySchema,
  type ExceptionListQuery,
  type ExceptionState,
} from 'backstage-plugin-accountability-common';
import { z } from 'zod';
import {
  cursorText,
  decodeCursor,
  encodeCursor,
  foreignCursor,
  selectIn,
} from '../db';
import {
  exceptionFromRow,
  type Exception,
  type ExceptionRow,
} from '../exceptions';
import { applyVisibility, type Visibility } from '../posture';
import {
  matchingExceptions,
  visibleExceptions,
  type RegisterFilter,
  type RegisterViewer,
} from './matchingExceptions';

type Sort = NonNullable<ExceptionListQuery['sort']>;

/** From the least to the worst. */
const SEVERITY = `case e.severity ${severitySchema.options
  .map((severity, rank) => `when '${severity}' then ${rank}`)
  .join(' ')} else -1 end`;
/** What has ended comes after everything that counts or waits. */
const ENDED = `e.state in (${exceptionStateSchema.options
  .filter(isEnded)
  .map(state => `'${state}'`)
  .join(', ')})`;
const AFTER_THE_WORST = severitySchema.options.length + 1;
const number = z
  .number()
  .int()
  .min(-1 - AFTER_THE_WORST)
  .max(2_147_483_647);

/** What each list is sorted by; the number of the exception decides among equals. */
const SORTS: Readonly<
  Record<
    Sort,
    { column: string; order: 'asc' | 'desc'; value: z.ZodType<string | number> }
  >
> = {
  '-id': { column: 'e.id', order: 'desc', value: number },
  expiresAt: {
    column: `case when ${ENDED} then '9' else '' end || e.expires_at`,
    ...{ order: 'asc', value: cursorText },
  },
  decisionDueAt: {
    ...{ column: "coalesce(e.decision_due_at, '9')", order: 'asc' },
    value: cursorText,
  },
  '-severity': {
    column: `${SEVERITY} - case when ${ENDED} then ${AFTER_THE_WORST} else 0 end`,
    ...{ order: 'desc', value: number },
  },
  // What was never handed in comes last.
  '-requestedAt': {
    ...{ column: "coalesce(e.requested_at, '')", order: 'desc' },
    value: cursorText,
  },
};

const placeSchema = z.object({
  sort: z.string(),
  value: z.union([cursorText, number]),
  id: number,
});

/** The register of exceptions, as far as somebody may see it. */
export class DatabaseRegisterStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async page(options: {
    filter: RegisterFilter;
    viewer: RegisterViewer;
    now: Date;
    sort: Sort;
    limit: number;
    cursor?: string;
  }): Promise<{ items: Exception[]; nextCursor?: string }> {
    const { filter, viewer, now, sort, limit, cursor } = options;
    const { column, order } = SORTS[sort];
    const query = matchingExceptions(this.#knex, { filter, viewer, now })
      .select('e.*')
      .select({ place: this.#knex.raw(column) })
      .orderByRaw(`${column} ${order}, e.id ${order}`)
      .limit(limit + 1);
    if (cursor) {
      const place = decodeCursor(cursor, placeSchema);
      // A place of another order is no place in this one.
      if (
        place.sort !== sort ||
        !SORTS[sort].value.safeParse(place.value).success
      ) {
        throw foreignCursor();
      }
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
    filter: RegisterFilter,
    viewer: RegisterViewer,
    now: Date,
  ): Promise<Partial<Record<ExceptionState, number>>> {
    const rows = (await matchingExceptions(this.#knex, {
      ...{ filter: { ...filter, state: undefined }, viewer, now },
    })
      .select('e.state')
      .count({ n: '*' })
      .groupBy('e.state')) as unknown as {
      state: ExceptionState;
      n: number | string;
    }[];
    return Object.fromEntries(rows.map(({ state, n }) => [state, Number(n)]));
  }

  async maySee(id: number, viewer: RegisterViewer): Promise<boolean> {
    const row = await visibleExceptions(this.#knex, viewer)
      .where('e.id', id)
      .first('e.id');
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
}
