import { z } from 'zod';
import type { OutcomeMeasure } from '../definitions';
import { forecast } from './forecast';
import type { Sample } from './Sample';
import { staleFrom, stretchToMs } from './periods';

/** How an outcome stands by its numbers. @public */
export const measureStatusSchema = z.enum([
  'unmeasured',
  'on-track',
  'at-risk',
  'breached',
  'met',
]);
/** @public */
export type MeasureStatus = z.infer<typeof measureStatusSchema>;

/** Why it stands so, as a word that pages put into a sentence. @public */
export const measureReasonSchema = z.enum([
  'no-sample',
  'target-reached',
  'beyond-breach-threshold',
  'target-date-passed',
  'beyond-risk-threshold',
  'forecast-misses-target',
  'within-thresholds',
]);
/** @public */
export type MeasureReason = z.infer<typeof measureReasonSchema>;

/** @public */
export interface MeasureJudgement {
  status: MeasureStatus;
  because: MeasureReason;
  /** The last sample is older than the frequency allows; the status is what it was then. */
  stale: boolean;
  /** Where the line through the samples stands on the target date. */
  forecast?: number;
  /** The earliest moment at which this could change with no new sample. */
  reevaluateAt?: Date;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * How an outcome stands at `now`. Samples in the order of time, oldest first.
 *
 * A breach is a value beyond the threshold in every sample of the breach window, or
 * a target date that passed unmet; without a window one sample is enough. At risk
 * is a value beyond the lower threshold, or a line that misses the target.
 *
 * @public
 */
export function judgeMeasure(
  measure: OutcomeMeasure,
  samples: readonly Sample[],
  now: Date,
): MeasureJudgement {
  const last = samples.at(-1);
  if (!last)
    return { status: 'unmeasured', because: 'no-sample', stale: false };

  const beyond = beyondIn(measure.direction);
  const { target, targetDate, thresholds, collection } = measure;
  const deadline = targetDate ? Date.parse(targetDate) + DAY : undefined;
  const stalesAt = collection && staleFrom(new Date(last.at), collection);
  const expected =
    deadline !== undefined && deadline > now.getTime()
      ? forecast(samples, new Date(deadline))
      : undefined;
  const moments = [deadline, stalesAt?.getTime()].filter(
    (moment): moment is number =>
      moment !== undefined && moment > now.getTime(),
  );
  const judgement = (
    status: MeasureStatus,
    because: MeasureReason,
  ): MeasureJudgement => ({
    status,
    because,
    stale: stalesAt !== undefined && now >= stalesAt,
    forecast: expected,
    reevaluateAt:
      moments.length > 0 ? new Date(Math.min(...moments)) : undefined,
  });

  if (target !== undefined && !beyond(last.value, target)) {
    return judgement('met', 'target-reached');
  }
  if (isBreached(measure, samples)) {
    return judgement('breached', 'beyond-breach-threshold');
  }
  if (deadline !== undefined && now.getTime() >= deadline) {
    return judgement('breached', 'target-date-passed');
  }
  if (
    thresholds?.atRisk !== undefined &&
    beyond(last.value, thresholds.atRisk)
  ) {
    return judgement('at-risk', 'beyond-risk-threshold');
  }
  if (
    target !== undefined &&
    expected !== undefined &&
    beyond(expected, target)
  ) {
    return judgement('at-risk', 'forecast-misses-target');
  }
  return judgement('on-track', 'within-thresholds');
}

/** Whether a value is on the bad side of a line. */
function beyondIn(direction: OutcomeMeasure['direction']) {
  return (value: number, line: number) =>
    direction === 'decrease' ? value > line : value < line;
}

function isBreached(
  { direction, thresholds, breachWindow }: OutcomeMeasure,
  samples: readonly Sample[],
): boolean {
  const line = thresholds?.breached;
  if (line === undefined) return false;
  const beyond = beyondIn(direction);
  const newest = samples.at(-1)!;
  if (!beyond(newest.value, line)) return false;
  if (!breachWindow) return true;
  const since = Date.parse(newest.at) - stretchToMs(breachWindow);
  // The value must have been there for the whole window: the last sample before it
  // counts, and where there is none, nobody knows.
  const firstGood = samples.findLastIndex(
    sample => !beyond(sample.value, line),
  );
  const firstBeyond = samples[firstGood + 1];
  return Date.parse(firstBeyond.at) <= since;
}
