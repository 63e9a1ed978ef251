import {
  CADENCE_DAYS,
  type Sample,
} from 'backstage-plugin-accountability-common';
import type { MeasureAnswer } from 'backstage-plugin-accountability-node';
import { toInstant } from '../time';
import type { Taking } from './DatabaseTakingStore';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** How soon it is tried again while something has to come first. */
const WAIT_MS = 10_000;
/** How long it waits for that; a portal in which something always moves is measured, too. */
const LONGEST_WAIT_MS = 60 * MINUTE;
/** How soon it is tried again when there was no number. */
const RETRY_MS = 60 * MINUTE;

/** Whether a taking that has to wait for something goes on waiting. */
export function stillWaits({ waitsSince }: Taking, now: Date): boolean {
  return (
    waitsSince === undefined ||
    now.getTime() - Date.parse(waitsSince) < LONGEST_WAIT_MS
  );
}

/** The number is not taken yet, because something has to come first. */
export function waiting(taking: Taking, why: string, now: Date): Taking {
  return {
    ...taking,
    ours: true,
    failed: false,
    unmeasured: why,
    waitsSince: taking.waitsSince ?? toInstant(now),
    dueAt: toInstant(new Date(now.getTime() + WAIT_MS)),
  };
}

/** Others push it. */
export function pushed(taking: Taking): Taking {
  const { outcomeRef, measureId, collection } = taking;
  return { outcomeRef, measureId, collection, ours: false, failed: false };
}

/** The measure failed; its last number stays. */
export function failedTaking(
  taking: Taking,
  error: unknown,
  now: Date,
): Taking {
  const message = String((error as Error)?.message ?? error);
  return {
    ...taking,
    ours: true,
    failed: true,
    unmeasured: `The measure failed: ${message}`,
    waitsSince: undefined,
    dueAt: toInstant(new Date(now.getTime() + RETRY_MS)),
  };
}

/** What an answer makes of a taking, and the sample to keep. */
export function answered(
  taking: Taking,
  answer: MeasureAnswer,
  options: { now: Date; source: string },
): { taking: Taking; sample?: Sample } {
  const { now, source } = options;
  const known = answer.unknown === undefined;
  const next = known ? CADENCE_DAYS[taking.collection] * DAY : RETRY_MS;
  return {
    taking: {
      ...taking,
      ours: true,
      failed: false,
      waitsSince: undefined,
      unmeasured: answer.unknown,
      dueAt: toInstant(new Date(now.getTime() + next)),
    },
    sample: known
      ? { at: toInstant(now), value: answer.value, source, note: answer.note }
      : undefined,
  };
}
