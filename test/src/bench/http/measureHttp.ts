import { answerOf } from '../answerOf';
import { compare } from '../compare';
import type { BenchDatabase } from '../database/BenchDatabase';
import type { Estate } from '../estate/Estate';
import type { Result } from '../report/Result';
import { startChild } from '../startChild';
import type { Asked } from './Asked';
import { askRepeatedly } from './askRepeatedly';
import type { Served, ToServe } from './Served';

const REQUESTS = 300;
const ROUTES = {
  posture: (name: string) =>
    `accountability/posture/entity?entityRef=component:default/${name}`,
  byName: (name: string) =>
    `catalog/entities/by-name/component/default/${name}`,
};

/**
 * Asks for the posture of one component after the other, and for the components
 * themselves, as a signed-in user of a portal with permissions.
 */
export async function measureHttp(options: {
  database: BenchDatabase;
  estate: Estate;
  rounds: number;
}): Promise<Result[]> {
  const { database, estate, rounds } = options;
  const reserved = await database.reserve();
  const toServe: ToServe = { config: reserved.config, estate };
  const portal = startChild('http/serveScript.ts', toServe);
  try {
    const { url, token } = await answerOf<Served>(portal);
    const ask = (route: keyof typeof ROUTES) =>
      askRepeatedly({
        portal,
        token,
        urls: Array.from(
          { length: REQUESTS },
          (_, at) =>
            `${url}/api/${ROUTES[route](
              `component-${at % estate.components}`,
            )}`,
        ),
      });
    const costs = { posture: [] as Asked[], byName: [] as Asked[] };
    // The first round warms up and does not count.
    for (let round = 0; round <= rounds; round++) {
      const routes = ['posture', 'byName'] as const;
      for (const route of round % 2 ? routes : routes.toReversed()) {
        const asked = await ask(route);
        if (round > 0) costs[route].push(asked);
      }
    }
    return (['p50', 'cpu'] as const).map(measure => {
      const posture = costs.posture.map(asked => asked[measure]);
      const byName = costs.byName.map(asked => asked[measure]);
      return {
        what: `posture of one entity ÷ catalog by-name, ${
          measure === 'cpu' ? 'CPU per request' : 'p50'
        }`,
        database: database.name,
        unit: '×',
        ...compare(posture, byName),
        rounds,
        goal: 1.5,
        costs: { posture, byName },
      };
    });
  } finally {
    await stop(portal);
    await reserved.drop();
  }
}

async function stop(portal: ReturnType<typeof startChild>): Promise<void> {
  if (portal.exitCode !== null) return;
  const ended = new Promise(resolve => portal.once('exit', resolve));
  portal.kill('SIGKILL');
  await ended;
}
