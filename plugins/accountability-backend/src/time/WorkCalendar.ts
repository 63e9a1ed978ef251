import { DateTime } from 'luxon';

/** On which days people work, and where. */
export interface WorkCalendar {
  /** IANA name such as `Europe/Berlin`. */
  timeZone: string;
  /** ISO weekdays: 1 for Monday to 7 for Sunday; at least one. */
  workingDays: readonly number[];
  /** Days off, as `YYYY-MM-DD`. */
  holidays: ReadonlySet<string>;
}

/** Monday to Friday in UTC, without holidays. */
export const DEFAULT_CALENDAR: WorkCalendar = {
  timeZone: 'UTC',
  workingDays: [1, 2, 3, 4, 5],
  holidays: new Set(),
};

// Nobody is off for longer; ends every search for a working day.
const MOST_DAYS_OFF = 400;

/**
 * The same time of day so many working days later, as clocks on the wall show it:
 * where they are put forward or back, the hour stays.
 */
export function afterWorkingDays(
  calendar: WorkCalendar,
  from: Date,
  days: number,
): Date {
  const start = local(calendar, from);
  let at = start;
  let off = 0;
  for (let left = days, ahead = 0; left > 0 && off < MOST_DAYS_OFF; ) {
    ahead += 1;
    at = start.plus({ days: ahead });
    if (isWorkingDay(calendar, at)) left -= 1;
    else off += 1;
  }
  return at.toJSDate();
}

/** The same time of day on this day, or on the last working day before it. */
export function onWorkingDayBefore(calendar: WorkCalendar, at: Date): Date {
  const day = local(calendar, at);
  for (let back = 0; back < MOST_DAYS_OFF; back += 1) {
    const before = day.minus({ days: back });
    if (isWorkingDay(calendar, before)) return before.toJSDate();
  }
  return at;
}

/** The next time that it is this hour on a working day, after `now`. */
export function nextWorkingHour(
  calendar: WorkCalendar,
  hour: number,
  now: Date,
): Date {
  const today = local(calendar, now).startOf('day');
  for (let ahead = 0; ahead < MOST_DAYS_OFF; ahead += 1) {
    const at = today.plus({ days: ahead }).set({ hour });
    if (at.toJSDate() > now && isWorkingDay(calendar, at)) return at.toJSDate();
  }
  return today.plus({ days: 1 }).set({ hour }).toJSDate();
}

/** The day it is there, as `YYYY-MM-DD`. */
export function localDay(calendar: WorkCalendar, at: Date): string {
  return local(calendar, at).toISODate()!;
}

function local({ timeZone }: WorkCalendar, at: Date): DateTime {
  return DateTime.fromJSDate(at, { zone: timeZone });
}

function isWorkingDay(
  { workingDays, holidays }: WorkCalendar,
  at: DateTime,
): boolean {
  return workingDays.includes(at.weekday) && !holidays.has(at.toISODate()!);
}
