import type { Cadence } from '../definitions';
import { CADENCE_DAYS } from '../measures/periods';

const DAY = 24 * 60 * 60 * 1000;

/**
 * When a review is due next: on the day that was agreed, but never later than the
 * cadence allows after the last one, or after there was something to review.
 *
 * @public
 */
export function reviewDueAt(options: {
  cadence: Cadence;
  /** When the last one was held, or since when there is something to review. */
  since: Date;
  /** Agreed in the last one. */
  nextOn?: Date;
}): Date {
  const { cadence, since, nextOn } = options;
  const byCadence = new Date(since.getTime() + CADENCE_DAYS[cadence] * DAY);
  return nextOn && nextOn < byCadence ? nextOn : byCadence;
}

/**
 * What is wrong with a next date, in words; nothing when it is in the future and
 * within the cadence.
 *
 * @public
 */
export function nextDateProblem(
  nextOn: string,
  options: { cadence: Cadence; now: Date },
): string | undefined {
  const { cadence, now } = options;
  if (nextOn <= now.toISOString().slice(0, 10)) {
    return `The next review must be in the future; ${nextOn} is not`;
  }
  const latest = latestNextDate(options);
  return nextOn > latest
    ? `The next review must be within the cadence (${cadence}), so on ${latest} at the latest`
    : undefined;
}

/** The last day on which the next review may be. @public */
export function latestNextDate(options: {
  cadence: Cadence;
  now: Date;
}): string {
  return reviewDueAt({ cadence: options.cadence, since: options.now })
    .toISOString()
    .slice(0, 10);
}
