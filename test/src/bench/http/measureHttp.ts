import { answerOf } from '../answerOf';
import { compare } from '../compare';
import type { BenchDatabase } from '../database/BenchDatabase';
import type { Estate } from '../estate/Estate';
import type { Result } from '../report/Result';
import { spread } from '../spread';
import { startChild } from '../startChild';
import type { Asked, Turn } from './Asked';
import { askRepeatedly } from './askRepeatedly';
import type { Served, ToServe } from './Served';

// Of each route in a round, in turns: what disturbs the machine disturbs both.
const TURNS = 15;
const REQUESTS_A_TURN = 20;
const ROUTES = {
  posture: (name: string) =>
    `accountability/posture/entity?entityRef=component:default/${name}`,
  byName: (name: string) =>
    `catalog/entities/by-name/component/default/${name}`,
};

type Route = keyof typeof ROUTES;

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
    const ask = (route: Route, turn: number) =>
      askRepeatedly({
        portal,
        token,
        urls: Array.from({ length: REQUESTS_A_TURN }, (_, at) => {
          const component = (turn * REQUESTS_A_TURN + at) % estate.components;
          return `${url}/api/${ROUTES[route](`component-${component}`)}`;
        }),
      });
    const costs: Record<Route, Asked[]> = { posture: [], byName: [] };
    // The first round warms up and does not count.
    for (let round = 0; round <= rounds; round++) {
      const turns: Record<Route, Turn[]> = { posture: [], byName: [] };
      for (let turn = 0; turn < TURNS; turn++) {
        const routes = ['posture', 'byName'] as const;
        for (const route of turn % 2 ? routes : routes.toReversed()) {
          turns[route].push(await ask(route, turn));
        }
      }
      if (round === 0) continue;
      costs.posture.push(sumUp(turns.posture));
      costs.byName.push(sumUp(turns.byName));
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

function sumUp(turns: readonly Turn[]): Asked {
  const milliseconds = turns.flatMap(turn => turn.milliseconds);
  return {
    p50: spread(milliseconds).median,
    cpu: turns.reduce((sum, { cpu }) => sum + cpu, 0) / milliseconds.length,
  };
}

async function stop(portal: ReturnType<typeof startChild>): Promise<void> {
  if (portal.exitCode !== null) return;
  const ended = new Promise(resolve => portal.once('exit', resolve));
  portal.kill('SIGKILL');
  await ended;
}
