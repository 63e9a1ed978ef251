/** How much more one thing costs than another: the middle and the extremes. */
export interface Ratio {
  median: number;
  least: number;
  most: number;
}

/**
 * Compares the costs of something with those of its base, round by round: what
 * disturbs a whole round disturbs both.
 */
export function compare(costs: number[], baseCosts: number[]): Ratio {
  if (costs.length === 0 || costs.length !== baseCosts.length) {
    throw new Error(
      `There must be as many rounds of both, and at least one: there are ${costs.length} and ${baseCosts.length}.`,
    );
  }
  const ratios = costs
    .map((cost, round) => cost / baseCosts[round])
    .sort((a, b) => a - b);
  const middle = ratios.length / 2;
  return {
    median: (ratios[Math.ceil(middle - 1)] + ratios[Math.floor(middle)]) / 2,
    least: ratios[0],
    most: ratios[ratios.length - 1],
  };
}
