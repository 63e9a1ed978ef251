import type { AccountabilityClock } from 'backstage-plugin-accountability-node';

/** Who is asked what time it is, by wiring alone; everything else is told. */
export type Clock = AccountabilityClock;

/** ISO 8601 in UTC with milliseconds: how instants are stored, so that text order is time order. */
export function toInstant(date: Date): string {
  return date.toISOString();
}

/** The last moment of a calendar day (`2026-12-05`), which counts until its end. */
export function endOfDay(day: string): Date {
  return new Date(`${day}T23:59:59.999Z`);
}
