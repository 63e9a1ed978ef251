import { spread, type Spread } from './spread';

/**
 * Compares the costs of something with those of its base, round by round: what
 * disturbs a whole round disturbs both.
 */
export function compare(
  costs: readonly number[],
  baseCosts: readonly number[],
): Spread {
  if (costs.length === 0 || costs.length !== baseCosts.length) {
    throw new Error(
      `There must be as many rounds of both, and at least one: there are ${costs.length} and ${baseCosts.length}.`,
    );
  }
  return spread(costs.map((cost, round) => cost / baseCosts[round]));
}
