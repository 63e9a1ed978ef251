import type { ChildProcess } from 'node:child_process';
import { Agent, get } from 'node:http';
import { answerOf } from '../answerOf';
import type { Turn } from './Asked';

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** Sends requests to a portal one after the other, and takes what they cost. */
export async function askRepeatedly(options: {
  portal: ChildProcess;
  urls: readonly string[];
  token: string;
}): Promise<Turn> {
  const { portal, urls, token } = options;
  const before = await cpuOf(portal);
  const milliseconds: number[] = [];
  for (const url of urls) {
    const start = performance.now();
    await ask(url, token);
    milliseconds.push(performance.now() - start);
  }
  const cpu = (await cpuOf(portal)) - before;
  return { milliseconds, cpu };
}

async function cpuOf(portal: ChildProcess): Promise<number> {
  portal.send('cpu');
  const { user, system } = await answerOf<NodeJS.CpuUsage>(portal);
  return (user + system) / 1_000;
}

function ask(url: string, token: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${token}` };
    get(url, { agent, headers }, response => {
      response.resume();
      response.on('end', () =>
        response.statusCode === 200
          ? resolve()
          : reject(new Error(`${url} answered ${response.statusCode}`)),
      );
    }).on('error', reject);
  });
}
