import {
  forecast,
  type OutcomeMeasure,
  type Sample,
} from 'backstage-plugin-accountability-common';

/** One point in time of the chart; a number, what is expected, or both. */
export interface ChartPoint {
  time: number;
  value?: number;
  forecast?: number;
  note?: string;
}

const DAY = 86_400_000;

/** Where the target date ends, which counts until then. */
export function deadlineOf({ targetDate }: OutcomeMeasure): number | undefined {
  return targetDate ? Date.parse(targetDate) + DAY : undefined;
}

/** The samples, and a line from the last of them to where they lead by the target date. */
export function chartPoints(
  measure: OutcomeMeasure,
  samples: readonly Sample[],
): ChartPoint[] {
  const points: ChartPoint[] = samples.map(({ at, value, note }) => ({
    ...{ time: Date.parse(at), value, note },
  }));
  const last = points.at(-1);
  const deadline = deadlineOf(measure);
  if (!last || deadline === undefined || deadline <= last.time) return points;
  const expected = forecast(samples, new Date(deadline));
  if (expected === undefined) return points;
  last.forecast = last.value;
  return [...points, { time: deadline, forecast: expected }];
}

/** From the least to the greatest of everything that is drawn, with some air. */
export function chartRange(
  measure: OutcomeMeasure,
  points: readonly ChartPoint[],
): [number, number] {
  const { baseline, target, thresholds } = measure;
  const values = [
    ...points.flatMap(({ value, forecast: expected }) => [value, expected]),
    ...[baseline, target, thresholds?.atRisk, thresholds?.breached],
  ].filter(value => value !== undefined);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const air = (most - least || Math.abs(most) || 1) * 0.1;
  // No air below zero, where counts and ages end; only where they lead may lie lower.
  return [least >= 0 ? Math.max(0, least - air) : least - air, most + air];
}
