import type { Sample } from './Sample';

// Fewer points, or points of less than a day, draw no line worth following.
const FEWEST_SAMPLES = 3;
const SHORTEST_MS = 24 * 60 * 60 * 1000;

/**
 * The value at `at` on the straight line of least squares through the samples, or
 * nothing when they are too few or too close to show a direction. What never was below
 * zero does not get there: counts, shares and ages end at it.
 *
 * @public
 */
export function forecast(
  samples: readonly Sample[],
  at: Date,
): number | undefined {
  if (samples.length < FEWEST_SAMPLES) return undefined;
  const times = samples.map(sample => Date.parse(sample.at));
  const start = Math.min(...times);
  if (Math.max(...times) - start < SHORTEST_MS) return undefined;
  const xs = times.map(time => time - start);
  const meanX = mean(xs);
  const meanY = mean(samples.map(sample => sample.value));
  const spread = sum(xs.map(x => (x - meanX) ** 2));
  const slope =
    sum(xs.map((x, i) => (x - meanX) * (samples[i].value - meanY))) / spread;
  const value = meanY + slope * (at.getTime() - start - meanX);
  return samples.every(sample => sample.value >= 0)
    ? Math.max(0, value)
    : value;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}
