/** The only place that asks what time it is; everything else is told. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** ISO 8601 in UTC with milliseconds: how instants are stored, so that text order is time order. */
export function toInstant(date: Date): string {
  return date.toISOString();
}
