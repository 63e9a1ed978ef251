const DAY_MS = 86_400_000;

/** A month so many months later, as `2026-11`. */
export function monthsLater(month: string, count: number): string {
  const first = firstOf(month);
  first.setUTCMonth(first.getUTCMonth() + count);
  return first.toISOString().slice(0, 7);
}

/**
 * The days of a month in weeks that begin on Monday, as `2026-11-23`; undefined where
 * a day of the week belongs to another month.
 */
export function weeksOf(month: string): Array<Array<string | undefined>> {
  const first = firstOf(month);
  // Sunday is 0 in JavaScript, and the last day of a week here.
  const before = (first.getUTCDay() + 6) % 7;
  const length =
    (firstOf(monthsLater(month, 1)).getTime() - first.getTime()) / DAY_MS;
  const day = (index: number) =>
    index >= 0 && index < length
      ? `${month}-${String(index + 1).padStart(2, '0')}`
      : undefined;
  return Array.from({ length: Math.ceil((before + length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (__, weekday) =>
      day(week * 7 + weekday - before),
    ),
  );
}

/** How many days ahead one has to look to see the whole of a month; at least one. */
export function daysToEndOf(month: string, now: Date): number {
  // A day more, because a month ends later in the west.
  const end = firstOf(monthsLater(month, 1)).getTime() + DAY_MS;
  return Math.max(1, Math.ceil((end - now.getTime()) / DAY_MS));
}

function firstOf(month: string): Date {
  return new Date(`${month}-01T00:00:00Z`);
}
