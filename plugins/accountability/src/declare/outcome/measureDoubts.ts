import type { OutcomeMeasure } from 'backstage-plugin-accountability-common';

/** Something about a measure that is allowed and hardly meant. */
export type MeasureDoubt =
  | 'target-behind-baseline'
  | 'risk-beyond-target'
  | 'breach-beyond-risk'
  | 'date-passed';

/**
 * What looks wrong about a measure: lines on the wrong side of each other, by the
 * direction that counts as better, and a date that has passed.
 */
export function measureDoubts(
  measure: Partial<OutcomeMeasure>,
  now: Date,
): MeasureDoubt[] {
  const { direction, baseline, target, thresholds, targetDate } = measure;
  const better = (one?: number, other?: number) =>
    one !== undefined &&
    other !== undefined &&
    (direction === 'increase' ? one > other : one < other);
  const doubts: (MeasureDoubt | false | undefined)[] = [
    better(baseline, target) && 'target-behind-baseline',
    better(thresholds?.atRisk, target) && 'risk-beyond-target',
    (better(thresholds?.breached, thresholds?.atRisk) ||
      better(thresholds?.breached, target)) &&
      'breach-beyond-risk',
    isDay(targetDate) &&
      targetDate < now.toISOString().slice(0, 10) &&
      'date-passed',
  ];
  return doubts.filter((doubt): doubt is MeasureDoubt => Boolean(doubt));
}

function isDay(text?: string): text is string {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text);
}
