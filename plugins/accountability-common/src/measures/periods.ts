import type { Cadence, Stretch } from '../definitions';

const DAY = 24 * 60 * 60 * 1000;

/** Days from one collection, or one review, to the next. @public */
export const CADENCE_DAYS: Readonly<Record<Cadence, number>> = {
  daily: 1,
  weekly: 7,
  monthly: 31,
  quarterly: 92,
  'half-yearly': 184,
  yearly: 366,
};

/**
 * How long after its due time a sample may come before the measure counts as
 * stale, in days. Source: the grace periods of CISO Assistant's metrology (2 h for
 * hourly … 5 days for yearly) in the coarser steps that outcomes are read in.
 *
 * @public
 */
export const COLLECTION_GRACE_DAYS: Readonly<Record<Cadence, number>> = {
  daily: 0.5,
  weekly: 1,
  monthly: 2,
  quarterly: 3,
  'half-yearly': 4,
  yearly: 5,
};

/** From when on a measure with its last sample at `at` is stale. @public */
export function staleFrom(at: Date, collection: Cadence): Date {
  const days = CADENCE_DAYS[collection] + COLLECTION_GRACE_DAYS[collection];
  return new Date(at.getTime() + days * DAY);
}

/** A stretch of time in milliseconds; months have 30 days and years 365. @public */
export function stretchToMs(stretch: Stretch): number {
  const { hours = 0, days = 0, weeks = 0, months = 0, years = 0 } = stretch;
  return (
    hours * 60 * 60 * 1000 +
    (days + weeks * 7 + months * 30 + years * 365) * DAY
  );
}
