import { InputError } from '@backstage/errors';
import type {
  Scorecard,
  ScorecardDimension,
  ScorecardMovers,
  ScorecardRow,
} from 'backstage-plugin-accountability-common';
import type { Knex } from 'knex';
import { decodeCursor, encodeCursor } from '../db';
import type { Visibility } from '../posture';
import type { Clock } from '../time';
import { isCounted, requireCounted, requireOrder } from './CountedDays';
import { DatabaseDayStore, type DaysAsked } from './DatabaseDayStore';
import {
  DatabaseMemberStore,
  memberPlaceSchema,
  type Member,
} from './DatabaseMemberStore';
import { DatabaseMoverStore } from './DatabaseMoverStore';
import { DatabaseScorecardStore } from './DatabaseScorecardStore';
import { NO_COUNTS, type FoldedCounts } from './foldCounts';
import { OUTSIDE, type Dimension } from './membersOfCohorts';
import { daysBefore, toRow, type AskedDays, type CountedDay } from './toRow';

// The change since last quarter is told whatever period is asked for.
const QUARTER = 91;
const WEEK = 7;
const EXPORT_PAGE = 50;

/** With which days everything is compared. */
interface DaysQuery {
  compare?: string;
  to?: string;
}

interface MembersQuery extends DaysQuery {
  by: ScorecardDimension;
  under?: string;
  /** Days that the trend goes back. */
  period: number;
  limit: number;
  cursor?: string;
}

interface MoversQuery {
  by: ScorecardDimension;
  from?: string;
  to?: string;
  limit: number;
}

/** What is asked, with which days there are; `to` where it is not how things stand now. */
type Moment = AskedDays & { to?: string };

/**
 * The organisation broken down, for whoever may see its totals: members are those
 * they may read in the catalog, and what is counted of each is all of it.
 */
export class ScorecardReader {
  readonly #options: { knex: Knex; clock: Clock };

  constructor(options: { knex: Knex; clock: Clock }) {
    this.#options = options;
  }

  /**
   * Every member, one after the other, and last what belongs to none; checked before
   * the first one is read.
   */
  async members(
    query: { by: ScorecardDimension } & DaysQuery,
    visibility: Visibility,
  ): Promise<AsyncGenerator<ScorecardRow>> {
    const moment = await this.#moment(query, 1);
    return this.#all(
      { ...query, period: 1, limit: EXPORT_PAGE },
      {
        ...{ visibility, moment },
      },
    );
  }

  async page(query: MembersQuery, visibility: Visibility): Promise<Scorecard> {
    if (query.under && query.by !== 'group') {
      throw new InputError('`under` goes with groups: ask with by=group');
    }
    const moment = await this.#moment(query, query.period);
    const all = await this.#standing('organisation', [''], moment);
    return {
      total: toRow({ ...all(''), asked: moment }),
      ...(await this.#rows(query, { visibility, moment })),
      ...(await this.#outside(query, moment)),
      countedFrom: moment.counted?.from,
      countedTo: moment.counted?.to,
    };
  }

  /** Who moved most between two days; a week up to the last one that was counted if none are told. */
  async movers(
    query: MoversQuery,
    visibility: Visibility,
  ): Promise<ScorecardMovers> {
    const { by, limit } = query;
    const { knex } = this.#options;
    const counted = await new DatabaseDayStore(knex).counted();
    if (query.from) requireCounted(counted, 'from', query.from);
    if (query.to) requireCounted(counted, 'to', query.to);
    const to = query.to ?? counted?.to;
    const from = query.from ?? (to && daysBefore(endOfDay(to), WEEK));
    if (query.from && to) requireOrder(['from', query.from], ['to', to]);
    if (!counted || !from || !to || from < counted.from) {
      return { to, worse: [], better: [] };
    }
    const store = new DatabaseMoverStore(knex);
    const between = { by, from, to, visibility, limit };
    return {
      ...{ from, to },
      worse: await store.moved({ ...between, direction: 'worse' }),
      better: await store.moved({ ...between, direction: 'better' }),
    };
  }

  async *#all(
    query: MembersQuery,
    within: { visibility: Visibility; moment: Moment },
  ): AsyncGenerator<ScorecardRow> {
    for (let cursor: string | undefined; ; ) {
      const page = await this.#rows({ ...query, cursor }, within);
      yield* page.rows;
      if (!page.nextCursor) break;
      cursor = page.nextCursor;
    }
    const { outside } = await this.#outside(query, within.moment);
    if (outside) yield outside;
  }

  /** @throws InputError when a day is asked for whose end was not counted. */
  async #moment({ compare, to }: DaysQuery, period: number): Promise<Moment> {
    const { knex, clock } = this.#options;
    const counted = await new DatabaseDayStore(knex).counted();
    if (to) requireCounted(counted, 'to', to);
    if (compare) requireCounted(counted, 'compare', compare);
    if (compare && to) requireOrder(['compare', compare], ['to', to]);
    const now = to ? endOfDay(to) : clock.now();
    return { now, period, compare, to, counted };
  }

  async #rows(
    query: MembersQuery,
    { visibility, moment }: { visibility: Visibility; moment: Moment },
  ): Promise<Pick<Scorecard, 'rows' | 'nextCursor'>> {
    const { by, under, limit, cursor } = query;
    const { knex } = this.#options;
    const found = await new DatabaseMemberStore(knex).page({
      ...{ by, under: under?.toLowerCase(), visibility },
      limit: limit + 1,
      after: cursor ? decodeCursor(cursor, memberPlaceSchema) : undefined,
    });
    const members = found.slice(0, limit);
    const standing = await this.#standing(
      by,
      members.map(({ ref }) => ref),
      moment,
    );
    return {
      rows: members.map(member =>
        toRow({ member, ...standing(member.ref), asked: moment }),
      ),
      nextCursor: found.length > limit ? endOf(members[limit - 1]) : undefined,
    };
  }

  /** What belongs to no member, or that nobody kept it of the day asked for. */
  async #outside(
    { by, under, to, cursor }: Omit<MembersQuery, 'period' | 'limit'>,
    moment: Moment,
  ): Promise<Pick<Scorecard, 'outside' | 'outsideUnknown'>> {
    if (under || cursor) return {};
    const { knex } = this.#options;
    const store = new DatabaseDayStore(knex);
    const counted = await store.countedOutside(by);
    if (to && !isCounted(counted, to)) return { outsideUnknown: true };
    const past = await store.days(by, [OUTSIDE], daysOf(moment));
    const days = past.get(OUTSIDE) ?? [];
    const counts = to
      ? countsOn(days, to)
      : await new DatabaseScorecardStore(knex).outside(by);
    if (!counts?.identities) return {};
    return { outside: toRow({ counts, days, asked: { ...moment, counted } }) };
  }

  /** How members stand at the moment, and how they stood before. */
  async #standing(
    by: Dimension,
    members: readonly string[],
    moment: Moment,
  ): Promise<(ref: string) => { counts: FoldedCounts; days: CountedDay[] }> {
    const { knex } = this.#options;
    const past = await new DatabaseDayStore(knex).days(
      by,
      members,
      daysOf(moment),
    );
    const { to } = moment;
    const now = to
      ? undefined
      : await new DatabaseScorecardStore(knex).counts({ by, members });
    return ref => {
      const days = past.get(ref) ?? [];
      const counts = now ? now.get(ref) : countsOn(days, to!);
      return { counts: counts ?? NO_COUNTS, days };
    };
  }
}

/** Which days are looked at. */
function daysOf({ now, period, compare, to }: Moment): DaysAsked {
  return {
    since: daysBefore(now, Math.max(period, QUARTER)),
    until: to,
    also: compare ? [compare] : [],
  };
}

function countsOn(
  days: readonly CountedDay[],
  day: string,
): FoldedCounts | undefined {
  const found = days.find(of => of.day === day);
  if (!found) return undefined;
  const { day: _, ...counts } = found;
  return counts;
}

function endOfDay(day: string): Date {
  return new Date(`${day}T23:59:59.999Z`);
}

function endOf({ title, ref }: Member): string {
  return encodeCursor({ title, ref });
}
