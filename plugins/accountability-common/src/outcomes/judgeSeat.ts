import { z } from 'zod';
import type { OwnerStanding } from '../ownership';
import type { SeatHolder } from '../definitions/OutcomeSpec';

/**
 * How a seat stands.
 *
 * - `accepted`: its holder is there and said yes to the terms in force.
 * - `waiting`: its holder has not answered, or the terms changed since.
 * - `declined`: its holder said no.
 * - `drifted`: its holder left, is not in the catalog, or is a group without people.
 * - `vacant`: nobody is named, or the holder's time is over or has not begun.
 *
 * @public
 */
export const seatStateSchema = z.enum([
  'accepted',
  'waiting',
  'declined',
  'drifted',
  'vacant',
]);
/** @public */
export type SeatState = z.infer<typeof seatStateSchema>;

/** What a holder last answered, and to which terms. @public */
export interface SeatAnswer {
  answer: 'accept' | 'decline';
  /** Hash of the terms that were in force. */
  termsHash: string;
}

/** How one holder of a seat stands at `now`. @public */
export function judgeSeat(options: {
  holder?: SeatHolder;
  standing?: OwnerStanding;
  answer?: SeatAnswer;
  termsHash: string;
  now: Date;
}): SeatState {
  const { holder, standing, answer, termsHash, now } = options;
  if (!holder || !holdsOn(holder, now)) return 'vacant';
  if (standing === 'placeholder') return 'vacant';
  if (standing !== 'active') return 'drifted';
  if (!answer || answer.termsHash !== termsHash) return 'waiting';
  return answer.answer === 'accept' ? 'accepted' : 'declined';
}

/** Whether the holder's time covers the day of `now`, in UTC. */
function holdsOn({ from, until }: SeatHolder, now: Date): boolean {
  const today = now.toISOString().slice(0, 10);
  return (!from || from <= today) && (!until || today <= until);
}

/** When a seat could stand differently with nothing changed. @public */
export function seatFlipsAt(holder: SeatHolder, now: Date): Date | undefined {
  const today = now.toISOString().slice(0, 10);
  const moments = [
    holder.from && holder.from > today && Date.parse(holder.from),
    holder.until && holder.until >= today && dayAfter(holder.until),
  ].filter((moment): moment is number => typeof moment === 'number');
  return moments.length > 0 ? new Date(Math.min(...moments)) : undefined;
}

function dayAfter(day: string): number {
  return Date.parse(day) + 24 * 60 * 60 * 1000;
}
