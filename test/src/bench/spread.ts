/** The middle and the extremes of what several rounds gave. */
export interface Spread {
  median: number;
  least: number;
  most: number;
}

/** Sums up the values of several rounds, of which there must be one at least. */
export function spread(values: readonly number[]): Spread {
  if (values.length === 0) throw new Error('There must be at least one round.');
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return {
    median: (sorted[Math.ceil(middle - 1)] + sorted[Math.floor(middle)]) / 2,
    least: sorted[0],
    most: sorted[sorted.length - 1],
  };
}
