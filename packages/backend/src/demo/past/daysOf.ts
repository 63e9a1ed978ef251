import type { Past } from './readPast';

const DAY = 86_400_000;
const WEEK = 7;
const MORNING = 6;

/** A day that is lived. */
export interface LivedDay {
  daysAgo: number;
  at: Date;
}

/**
 * The days that are lived, the first one first: every day on which something
 * happened, one a week, all of the last ones, and now.
 */
export function daysOf(
  { begins, daily, events, answers }: Past,
  now: Date,
): LivedDay[] {
  const days = new Set(
    [...events, ...answers]
      .map(({ daysAgo }) => daysAgo)
      .filter(daysAgo => daysAgo > 0 && daysAgo <= begins),
  );
  for (let ago = begins; ago > daily; ago -= WEEK) days.add(ago);
  for (let ago = Math.min(begins, daily); ago > 0; ago -= 1) days.add(ago);
  return [
    ...[...days]
      .sort((a, b) => b - a)
      .map(daysAgo => ({ daysAgo, at: morning(daysAgo, now) })),
    { daysAgo: 0, at: now },
  ];
}

function morning(daysAgo: number, now: Date): Date {
  const day = new Date(now.getTime() - daysAgo * DAY);
  day.setUTCHours(MORNING, 0, 0, 0);
  return day;
}
