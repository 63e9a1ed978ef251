import { InputError } from '@backstage/errors';
import type {
  Scorecard,
  ScorecardDimension,
  ScorecardRow,
} from 'backstage-plugin-accountability-common';
import type { Knex } from 'knex';
import { decodeCursor, encodeCursor } from '../db';
import type { Visibility } from '../posture';
import type { Clock } from '../time';
import { DatabaseDayStore } from './DatabaseDayStore';
import {
  DatabaseMemberStore,
  memberPlaceSchema,
  type Member,
} from './DatabaseMemberStore';
import { DatabaseScorecardStore } from './DatabaseScorecardStore';
import { NO_COUNTS } from './foldCounts';
import { daysBefore, toRow } from './toRow';

// The change since last quarter is told whatever period is asked for.
const QUARTER = 91;
const EXPORT_PAGE = 50;

interface MembersQuery {
  by: ScorecardDimension;
  under?: string;
  /** Days that the trend goes back. */
  period: number;
  limit: number;
  cursor?: string;
}

/**
 * The organisation broken down, for whoever may see its totals: members are those
 * they may read in the catalog, and what is counted of each is all of it.
 */
export class ScorecardReader {
  readonly #options: { knex: Knex; clock: Clock };

  constructor(options: { knex: Knex; clock: Clock }) {
    this.#options = options;
  }

  /** Every member, one after the other. */
  async *members(
    query: { by: ScorecardDimension },
    visibility: Visibility,
  ): AsyncGenerator<ScorecardRow> {
    for (let cursor: string | undefined; ; ) {
      const page = await this.#rows(
        { ...query, period: 1, limit: EXPORT_PAGE, cursor },
        visibility,
      );
      yield* page.rows;
      if (!page.nextCursor) return;
      cursor = page.nextCursor;
    }
  }

  async page(query: MembersQuery, visibility: Visibility): Promise<Scorecard> {
    if (query.under && query.by !== 'group') {
      throw new InputError('`under` goes with groups: ask with by=group');
    }
    const { knex, clock } = this.#options;
    const { period } = query;
    const now = clock.now();
    const days = new DatabaseDayStore(knex);
    const all = await days.days('organisation', [''], since(now, period));
    return {
      total: toRow({
        ...{ now, period, days: all.get('') ?? [] },
        counts: await new DatabaseScorecardStore(knex).total(),
      }),
      ...(await this.#rows(query, visibility)),
      countedTo: await days.last(),
    };
  }

  async #rows(
    query: MembersQuery,
    visibility: Visibility,
  ): Promise<Pick<Scorecard, 'rows' | 'nextCursor'>> {
    const { by, under, period, limit, cursor } = query;
    const { knex, clock } = this.#options;
    const now = clock.now();
    const found = await new DatabaseMemberStore(knex).page({
      ...{ by, under: under?.toLowerCase(), visibility },
      limit: limit + 1,
      after: cursor ? decodeCursor(cursor, memberPlaceSchema) : undefined,
    });
    const members = found.slice(0, limit);
    const refs = members.map(({ ref }) => ref);
    const counts = await new DatabaseScorecardStore(knex).counts({
      by,
      members: refs,
    });
    const past = await new DatabaseDayStore(knex).days(
      by,
      refs,
      since(now, period),
    );
    return {
      rows: members.map(member =>
        toRow({
          ...{ member, now, period },
          counts: counts.get(member.ref) ?? NO_COUNTS,
          days: past.get(member.ref) ?? [],
        }),
      ),
      nextCursor: found.length > limit ? endOf(members[limit - 1]) : undefined,
    };
  }
}

/** The first day that is looked at. */
function since(now: Date, period: number): string {
  return daysBefore(now, Math.max(period, QUARTER));
}

function endOf({ title, ref }: Member): string {
  return encodeCursor({ title, ref });
}
