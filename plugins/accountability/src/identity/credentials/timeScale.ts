import type { CredentialRecord } from 'backstage-plugin-accountability-common';

const DAY = 86_400_000;
/** What expires later than this from now is drawn as going on. */
const FURTHEST = 3 * 365 * DAY;

/** The stretch of time that a drawing covers. */
export interface TimeScale {
  start: number;
  end: number;
  /** Where an instant lies, from 0 at the start to 1 at the end, held within. */
  at(instant: number): number;
}

/** A scale on which the lives of credentials and now are seen together. */
export function timeScale(
  credentials: readonly CredentialRecord[],
  now: Date,
): TimeScale {
  const known = credentials
    .flatMap(c => [c.createdAt, c.rotatedAt, c.expiresAt, c.lastUsedAt])
    .flatMap(time => (time.value ? [Date.parse(time.value)] : []));
  const start = Math.min(now.getTime() - 30 * DAY, ...known);
  const latest = Math.max(now.getTime(), ...known);
  const soon = now.getTime() + (now.getTime() - start) * 0.15;
  const end = Math.min(Math.max(latest, soon), now.getTime() + FURTHEST);
  return {
    start,
    end,
    at: instant => Math.min(1, Math.max(0, (instant - start) / (end - start))),
  };
}
