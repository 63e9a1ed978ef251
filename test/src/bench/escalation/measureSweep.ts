import { compare } from '../compare';
import type { BenchDatabase } from '../database/BenchDatabase';
import { openAsPlugin } from '../database/openAsPlugin';
import { Portal } from '../importer/Portal';
import { measure } from '../measure';
import type { Result } from '../report/Result';
import { Stopwatch } from '../Stopwatch';
import { EndingExceptions } from './EndingExceptions';

const SIZES = [1_000, 10_000, 100_000];
/** One in a hundred is due. */
const DUE = 0.01;
const ESTATE = { identities: 100, components: 20 };
/** For each one that is due, among a hundred times as many, at most so much more. */
const FLAT = 1.5;

/**
 * Takes the steps that are due among open deadlines of three sizes: what is open and
 * not due has to cost nothing, so each one that is due costs the same in all.
 */
export async function measureSweep(options: {
  database: BenchDatabase;
  rounds: number;
}): Promise<Result[]> {
  const { database, rounds } = options;
  const costs: number[][] = [];
  for (const count of SIZES) {
    const reserved = await database.reserve();
    const portal = await Portal.open(
      await openAsPlugin(reserved.config),
      ESTATE,
    );
    try {
      await portal.importAll(new Stopwatch());
      const due = count * DUE;
      const exceptions = await EndingExceptions.make(portal, {
        ...{ count, due, rounds },
      });
      const each: number[] = [];
      for (let round = 0; round <= rounds; round++) {
        exceptions.pass();
        const before = await exceptions.steps();
        const { seconds } = await measure(async () => {
          await exceptions.service.follow();
        });
        const taken = (await exceptions.steps()) - before;
        if (taken < due) {
          throw new Error(`${taken} steps were taken where ${due} were due`);
        }
        // The first round warms up and does not count.
        if (round > 0) each.push((seconds / taken) * 1_000);
      }
      costs.push(each);
    } finally {
      await portal.close();
      await reserved.drop();
    }
  }
  const [small] = costs;
  return SIZES.slice(1).map((count, at) => ({
    what: `a step that is due among ${count} open deadlines ÷ among ${SIZES[0]}, 1 % of them due`,
    ...{ database: database.name, unit: '×', rounds, goal: FLAT },
    ...compare(costs[at + 1], small),
    costs: { [SIZES[0]]: small, [count]: costs[at + 1] },
  }));
}
