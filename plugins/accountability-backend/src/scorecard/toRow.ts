import type { ScorecardRow } from 'backstage-plugin-accountability-common';
import type { FoldedCounts } from './foldCounts';

/** What was counted at the end of a day. */
export type CountedDay = { day: string } & FoldedCounts;
type Numbers = Omit<FoldedCounts, 'rules'>;

const DAY_MS = 86_400_000;
const MOST_POINTS = 30;

/** How a member stands, and how that came about. */
export function toRow(known: {
  member?: { ref: string; title: string; expandable: boolean };
  now: Date;
  counts: FoldedCounts;
  /** In order, at least a quarter back. */
  days: readonly CountedDay[];
  period: number;
}): ScorecardRow {
  const { member, now, counts, days, period } = known;
  const { rules, ...numbers } = counts;
  const since = daysBefore(now, period);
  const within = days.filter(({ day }) => day >= since);
  // The last one is always kept.
  const step = Math.ceil(within.length / MOST_POINTS);
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
      week: changeSince(numbers, days, daysBefore(now, 7)),
      quarter: changeSince(numbers, days, daysBefore(now, 91)),
    },
  };
}

/** The first day that a row needs. */
export function daysBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * DAY_MS).toISOString().slice(0, 10);
}

function changeSince(
  now: Numbers,
  days: readonly CountedDay[],
  day: string,
): Numbers | undefined {
  const then = days.find(of => of.day === day);
  return (
    then && {
      identities: now.identities - then.identities,
      ownerless: now.ownerless - then.ownerless,
      pass: now.pass - then.pass,
      fail: now.fail - then.fail,
      excepted: now.excepted - then.excepted,
      unknown: now.unknown - then.unknown,
    }
  );
}
