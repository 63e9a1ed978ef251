import type { OutcomeMeasure } from '../definitions';

/**
 * How much of the way from baseline to target is done, from 0 to 1; nothing
 * without both, or when they are the same.
 *
 * @public
 */
export function progressOf(
  { baseline, target }: Pick<OutcomeMeasure, 'baseline' | 'target'>,
  value: number,
): number | undefined {
  if (baseline === undefined || target === undefined || baseline === target) {
    return undefined;
  }
  const done = (value - baseline) / (target - baseline);
  return Math.min(1, Math.max(0, done));
}
