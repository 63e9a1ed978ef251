import { z } from 'zod';
import type { DecisionRight } from '../definitions/OutcomeSpec';

/**
 * Whether a seat can enforce anything: `verified` with at least one right that
 * somebody verified and that has not expired. Anything else is accountability
 * theatre, and we say so.
 *
 * @public
 */
export const powerSchema = z.enum([
  'verified',
  'unverified',
  'expired',
  'none',
]);
/** @public */
export type Power = z.infer<typeof powerSchema>;

/** A proof older than this is no proof any more (rule ACC-14). Days. @public */
export const RIGHT_PROOF_DAYS = 365;

const DAY = 24 * 60 * 60 * 1000;

/** How one right stands at `now`. @public */
export function judgeRight(right: DecisionRight, now: Date): Power {
  const { proof, verifiedBy, verifiedOn, expiresOn } = right;
  if (expiresOn && endOf(expiresOn) <= now.getTime()) return 'expired';
  if (!proof || !verifiedBy || !verifiedOn) return 'unverified';
  return now.getTime() - endOf(verifiedOn) > RIGHT_PROOF_DAYS * DAY
    ? 'expired'
    : 'verified';
}

const BEST_FIRST: readonly Power[] = ['verified', 'unverified', 'expired'];

/** The power of a seat: that of its best right. @public */
export function judgePower(rights: readonly DecisionRight[], now: Date): Power {
  const found = new Set(rights.map(right => judgeRight(right, now)));
  return BEST_FIRST.find(power => found.has(power)) ?? 'none';
}

/**
 * The earliest moment at which a right could stand differently with nothing
 * changed, or nothing when time changes nothing.
 *
 * @public
 */
export function rightFlipsAt(
  right: DecisionRight,
  now: Date,
): Date | undefined {
  const moments = [
    right.expiresOn && endOf(right.expiresOn),
    right.verifiedOn && endOf(right.verifiedOn) + RIGHT_PROOF_DAYS * DAY + 1,
  ].filter(
    (moment): moment is number =>
      typeof moment === 'number' && moment > now.getTime(),
  );
  return moments.length > 0 ? new Date(Math.min(...moments)) : undefined;
}

/** A day counts until its end in UTC. */
function endOf(day: string): number {
  return Date.parse(`${day}T00:00:00.000Z`) + DAY;
}
