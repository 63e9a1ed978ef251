import type { ScorecardDimension } from 'backstage-plugin-accountability-common';
import type { Knex } from 'knex';
import { insertRows, selectIn } from '../db';
import { toInstant } from '../time';
import type { CountedDays } from './CountedDays';
import type { FlagTotals } from './DatabaseFlagChangeStore';
import type { FoldedCounts } from './foldCounts';
import { OUTSIDE, type Dimension } from './membersOfCohorts';
import type { CountedDay } from './toRow';

interface DayRow {
  day: string;
  dimension: Dimension;
  member_ref: string;
  identities: number;
  ownerless: number;
  pass: number;
  fail: number;
  excepted: number;
  unknown: number;
  rules: string;
}

/** Which days are asked for. */
export interface DaysAsked {
  since: string;
  until?: string;
  also?: readonly string[];
}

/** What each member counted at the end of each day. A day is written once. */
export class DatabaseDayStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** The first and the last day that are complete, as are all between. */
  async counted(): Promise<CountedDays | undefined> {
    const row = await this.#knex('scorecard_rolled_up')
      .min({ from: 'day' })
      .max({ to: 'day' })
      .first();
    return row?.from && row.to ? { from: row.from, to: row.to } : undefined;
  }

  /** The same of what belongs to no member, which the first days did not keep. */
  async countedOutside(
    dimension: ScorecardDimension,
  ): Promise<CountedDays | undefined> {
    const row = await this.#knex('scorecard_days as d')
      .join('scorecard_rolled_up as r', 'r.day', 'd.day')
      .where({ 'd.dimension': dimension, 'd.member_ref': OUTSIDE })
      .min({ from: 'd.day' })
      .max({ to: 'd.day' })
      .first();
    return row?.from && row.to ? { from: row.from, to: row.to } : undefined;
  }

  /** The last day that is complete. */
  async last(): Promise<string | undefined> {
    const row = await this.#knex('scorecard_rolled_up')
      .max({ day: 'day' })
      .first();
    return row?.day ?? undefined;
  }

  /** The day of the first transition, from which on there is something to roll up. */
  async first(): Promise<string | undefined> {
    const row = await this.#knex('scorecard_transitions')
      .min({ at: 'at' })
      .first();
    return row?.at?.slice(0, 10);
  }

  /** Writes one dimension of a day; what a run that died left of it is replaced. */
  async write(
    day: string,
    dimension: Dimension,
    counts: ReadonlyMap<string, FoldedCounts>,
  ): Promise<void> {
    await this.#knex('scorecard_days').where({ day, dimension }).delete();
    await insertRows(
      this.#knex,
      'scorecard_days',
      [...counts].map(([member_ref, { rules, ...numbers }]) => ({
        day,
        dimension,
        member_ref,
        ...numbers,
        rules: JSON.stringify(rules),
      })),
    );
  }

  async complete(day: string, flags: FlagTotals, now: Date): Promise<void> {
    await this.#knex('scorecard_rolled_up')
      .insert({
        day,
        at: toInstant(now),
        components: flags.components,
        flagged: flags.flagged,
        flag_excepted: flags.excepted,
        flag_unknown: flags.unknown,
      })
      .onConflict('day')
      .ignore();
  }

  /** Complete days of each member since a day, and others that are named, in order. */
  async days(
    dimension: Dimension,
    members: readonly string[],
    { since, until, also = [] }: DaysAsked,
  ): Promise<Map<string, CountedDay[]>> {
    const rows = await selectIn<DayRow>(members, piece =>
      this.#knex('scorecard_days as d')
        .join('scorecard_rolled_up as r', 'r.day', 'd.day')
        .where('d.dimension', dimension)
        .whereIn('d.member_ref', piece)
        .where(any => {
          any.where(within => {
            within.where('d.day', '>=', since);
            if (until) within.where('d.day', '<=', until);
          });
          if (also.length > 0) any.orWhereIn('d.day', [...also]);
        })
        .orderBy('d.day')
        .select('d.*'),
    );
    const days = new Map<string, CountedDay[]>();
    for (const { dimension: _, member_ref: ref, rules, ...numbers } of rows) {
      const of = days.get(ref) ?? [];
      of.push({ ...numbers, rules: JSON.parse(rules) });
      days.set(ref, of);
    }
    return days;
  }
}
