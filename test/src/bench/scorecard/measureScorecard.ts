import {
  scorecardDimensionSchema,
  type ScorecardDimension,
} from 'backstage-plugin-accountability-common';
import { ScorecardReader, SEES_ALL } from '../backendInternals';
import { compare } from '../compare';
import type { BenchDatabase } from '../database/BenchDatabase';
import { openAsPlugin } from '../database/openAsPlugin';
import type { Estate } from '../estate/Estate';
import { systemsFor } from '../estate/teamOf';
import { Portal } from '../importer/Portal';
import { measure } from '../measure';
import type { Result } from '../report/Result';
import { spread } from '../spread';
import { Stopwatch } from '../Stopwatch';
import { changeOne } from './changeOne';
import { declareOutcomes } from './declareOutcomes';
import { rawAggregate } from './rawAggregates';

const OUTCOMES = 20;
const PAGES_A_ROUND = 10;
const CHANGES = 20;
/** What DESIGN asks of the first page of a view. */
const GOALS = { share: 0.1, cpuMilliseconds: 50, kilobytes: 200, flat: 1.5 };

interface View {
  by: ScorecardDimension;
  p50: number[];
  raw: number[];
  cpu: number[];
  kilobytes: number;
}

/**
 * Reads the first page of every view of the scorecard, beside the best single statement
 * over the rows themselves; and changes one identity in estates of three sizes.
 */
export async function measureScorecard(options: {
  database: BenchDatabase;
  estate: Estate;
  rounds: number;
}): Promise<Result[]> {
  const { database, estate, rounds } = options;
  const sizes = [100, 10, 1].map(part => ({
    identities: Math.ceil(estate.identities / part),
    components: Math.ceil(estate.components / part),
  }));
  const changes: number[][] = [];
  let views: View[] = [];
  for (const size of sizes) {
    const reserved = await database.reserve();
    const portal = await Portal.open(await openAsPlugin(reserved.config), size);
    try {
      await portal.importAll(new Stopwatch());
      const of: number[] = [];
      for (let round = 0; round <= rounds; round++) {
        const cost = await changeOne(portal, CHANGES);
        // The first round warms up and does not count.
        if (round > 0) of.push(cost);
      }
      changes.push(of);
      if (size === sizes.at(-1)) views = await readViews(portal, size, rounds);
    } finally {
      await portal.close();
      await reserved.drop();
    }
  }
  const [small, , large] = changes;
  const shared = { database: database.name, rounds };
  return [
    ...views.flatMap(view => resultsOf(view, shared)),
    {
      ...shared,
      what: `one changed identity among ${estate.identities} ÷ among ${sizes[0].identities}`,
      unit: '×',
      ...compare(large, small),
      goal: GOALS.flat,
      costs: Object.fromEntries(
        sizes.map(({ identities }, at) => [String(identities), changes[at]]),
      ),
    },
  ];
}

async function readViews(
  portal: Portal,
  { components }: Estate,
  rounds: number,
): Promise<View[]> {
  const { knex, clock } = portal;
  await declareOutcomes(knex, {
    outcomes: OUTCOMES,
    systemsOfEach: Math.ceil(systemsFor(components) / OUTCOMES),
    now: clock.now(),
  });
  await portal.readCatalog();
  await portal.settle();
  const reader = new ScorecardReader({ knex, clock });
  const views: View[] = [];
  for (const by of scorecardDimensionSchema.options) {
    const view: View = { by, p50: [], raw: [], cpu: [], kilobytes: 0 };
    for (let round = 0; round <= rounds; round++) {
      const pages: number[] = [];
      let cpu = 0;
      const raw = await measure(async () => {
        await rawAggregate(knex, by);
      });
      for (let page = 0; page < PAGES_A_ROUND; page++) {
        let text = '';
        const cost = await measure(async () => {
          text = JSON.stringify(
            await reader.page({ by, period: 91, limit: 25 }, SEES_ALL),
          );
        });
        view.kilobytes = Buffer.byteLength(text) / 1_000;
        pages.push(cost.seconds);
        cpu += cost.cpuSeconds;
      }
      // The first round warms up and does not count.
      if (round === 0) continue;
      view.p50.push(spread(pages).median);
      view.raw.push(raw.seconds);
      view.cpu.push((cpu / PAGES_A_ROUND) * 1_000);
    }
    views.push(view);
  }
  return views;
}

function resultsOf(
  { by, p50, raw, cpu, kilobytes }: View,
  shared: Pick<Result, 'database' | 'rounds'>,
): Result[] {
  const what = `scorecard by ${by}, first page`;
  return [
    {
      ...shared,
      what: `${what} ÷ one aggregate over the rows, p50`,
      unit: '×',
      ...compare(p50, raw),
      goal: GOALS.share,
      costs: { page: p50, raw },
    },
    {
      ...shared,
      what: `${what}, CPU of the server`,
      unit: 'ms',
      ...spread(cpu),
      goal: GOALS.cpuMilliseconds,
    },
    {
      ...shared,
      what: `${what}, size of the answer`,
      unit: 'kB',
      ...spread([kilobytes]),
      rounds: 1,
      goal: GOALS.kilobytes,
    },
  ];
}
