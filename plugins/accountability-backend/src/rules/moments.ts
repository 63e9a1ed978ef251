import type { ObservedInstant } from 'backstage-plugin-accountability-common';

const DAY = 86_400_000;

/** The moment so many days later. */
export function daysAfter(moment: Date, days: number): Date {
  return new Date(moment.getTime() + days * DAY);
}

/** The moment that a source reports, if it reports one. */
export function momentOf(observed: ObservedInstant): Date | undefined {
  return observed.observability === 'observed' && observed.value !== null
    ? new Date(observed.value)
    : undefined;
}

/** The earliest of the moments that still lie ahead. */
export function nextOf(
  now: Date,
  moments: readonly (Date | undefined)[],
): Date | undefined {
  return moments.reduce(
    (earliest: Date | undefined, moment) =>
      moment && moment > now && (!earliest || moment < earliest)
        ? moment
        : earliest,
    undefined,
  );
}

/** Calendar day in UTC, for people. Ages are never written: they change by the clock. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
