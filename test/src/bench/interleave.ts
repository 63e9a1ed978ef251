import { Measured } from './Measured';

/** Something to compare with something else. */
export interface Contestant {
  name: string;
  run(): Promise<Measured>;
}

/** What each contestant cost in each round, by its name. */
export type Costs = Map<string, Measured[]>;

/**
 * Runs all contestants once in each round, and returns what each one cost in
 * each round. Whoever starts changes from round to round, so that a machine
 * which gets slower or warmer favours nobody.
 */
export async function interleave(options: {
  contestants: Contestant[];
  rounds: number;
}): Promise<Costs> {
  const { contestants, rounds } = options;
  const costs: Costs = new Map(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const first = round % contestants.length;
    const order = [...contestants.slice(first), ...contestants.slice(0, first)];
    for (const { name, run } of order) {
      costs.get(name)?.push(await run());
    }
  }
  return costs;
}
