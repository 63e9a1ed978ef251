import type { ScorecardRow } from 'backstage-plugin-accountability-common';
import { isCounted, type CountedDays } from './CountedDays';
import { NO_COUNTS, type FoldedCounts } from './foldCounts';

/** What was counted at the end of a day. */
export type CountedDay = { day: string } & FoldedCounts;
type Numbers = Omit<FoldedCounts, 'rules'>;

/** At which moment rows are asked for, and with what they are compared. */
export interface AskedDays {
  /** The moment; the end of a day where one is asked for. */
  now: Date;
  /** Days that the trend goes back. */
  period: number;
  /** Compared with the end of this day too. */
  compare?: string;
  counted?: CountedDays;
}

const DAY_MS = 86_400_000;
const MOST_POINTS = 30;

/** How a member stands, and how that came about. */
export function toRow(known: {
  member?: { ref: string; title: string; expandable: boolean };
  /** How it stands. */
  counts: FoldedCounts;
  /** In order, at least a quarter back, with the one to compare with. */
  days: readonly CountedDay[];
  asked: AskedDays;
}): ScorecardRow {
  const { member, counts, days, asked } = known;
  const { now, period, compare } = asked;
  const { rules, ...numbers } = counts;
  const since = daysBefore(now, period);
  const within = days.filter(({ day }) => day >= since);
  // The last one is always kept.
  const step = Math.ceil(within.length / MOST_POINTS);
  const changeSince = (day: string) => {
    const then = days.find(of => of.day === day) ?? NO_COUNTS;
    return isCounted(asked.counted, day)
      ? difference(numbers, then)
      : undefined;
  };
  return {
    expandable: false,
    ...member,
    ...numbers,
    rules: Object.entries(rules)
      .map(([ruleId, of]) => ({ ruleId, ...of }))
      .sort((a, b) => (a.ruleId < b.ruleId ? -1 : 1)),
    trend: within
      .filter((_, at) => (within.length - 1 - at) % step === 0)
      .map(({ rules: _, ...point }) => point),
    change: {
      week: changeSince(daysBefore(now, 7)),
      quarter: changeSince(daysBefore(now, 91)),
      since: compare ? changeSince(compare) : undefined,
    },
  };
}

/** The first day that a row needs. */
export function daysBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * DAY_MS).toISOString().slice(0, 10);
}

function difference(now: Numbers, then: Numbers): Numbers {
  return {
    identities: now.identities - then.identities,
    ownerless: now.ownerless - then.ownerless,
    pass: now.pass - then.pass,
    fail: now.fail - then.fail,
    excepted: now.excepted - then.excepted,
    unknown: now.unknown - then.unknown,
  };
}
