/** A stretch of time in the one unit that a person would use for it. */
export interface Distance {
  /** Negative when it lies in the past. */
  count: number;
  unit: 'minute' | 'hour' | 'day' | 'month' | 'year';
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * How far `then` lies from `now`. Days are used up to ten weeks, because deadlines are
 * counted in days, and they are days of the calendar: tomorrow is tomorrow, even when
 * it is only twelve hours away.
 */
export function distance(then: Date, now: Date): Distance {
  const ms = then.getTime() - now.getTime();
  const size = Math.abs(ms);
  const of = (unit: Distance['unit'], length: number): Distance => ({
    // Adding zero turns a negative zero into a plain one.
    count: Math.trunc(ms / length) + 0,
    unit,
  });
  if (size < HOUR) return of('minute', MINUTE);
  if (size < DAY) return of('hour', HOUR);
  if (size < 70 * DAY) {
    return { count: dayOf(then) - dayOf(now), unit: 'day' };
  }
  if (size < 730 * DAY) return of('month', 30.44 * DAY);
  return of('year', 365.25 * DAY);
}

/** Number of the calendar day on which an instant falls, where the reader is. */
function dayOf(instant: Date): number {
  return Math.floor(
    (instant.getTime() - instant.getTimezoneOffset() * MINUTE) / DAY,
  );
}
