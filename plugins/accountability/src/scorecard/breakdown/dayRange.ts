import type { Scorecard } from 'backstage-plugin-accountability-common';
import { type BreakdownQuery, type Day, isDay } from './breakdownQuery';

/** The first and the last day that can be chosen. */
export interface DayRange {
  from: string;
  to: string;
}

const DAY_MS = 86_400_000;

/** Days that can be compared with, and days that can be looked at; the first come before. */
export function daysToChoose(
  { since, to }: Pick<BreakdownQuery, 'since' | 'to'>,
  options: {
    /** Unknown until the first answer. */
    counted?: Pick<Scorecard, 'countedFrom' | 'countedTo'>;
    now: Date;
  },
): { since: DayRange; to: DayRange } {
  const { counted, now } = options;
  // Nobody counted before this product was; today has not ended.
  const from = counted?.countedFrom ?? '2000-01-01';
  const last =
    counted?.countedTo ?? dayAfter(now.toISOString().slice(0, 10), -1);
  return {
    since: { from, to: to ? dayAfter(to, -1) : last },
    to: { from: isDay(since) ? dayAfter(since, 1) : from, to: last },
  };
}

export function isWithin(day: string, { from, to }: DayRange): boolean {
  return from <= day && day <= to;
}

function dayAfter(day: Day | string, days: number): string {
  const at = new Date(`${day}T00:00:00.000Z`).getTime();
  return new Date(at + days * DAY_MS).toISOString().slice(0, 10);
}
