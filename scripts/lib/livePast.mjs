import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '../packed/freePort.mjs';
import { backendProcess } from './backendProcess.mjs';
import { repositoryRoot } from './repositoryRoot.mjs';

const ACME = join(repositoryRoot, 'test', 'acme');

/**
 * Lives through the past of the demo's company in a process of its own, and leaves its
 * database in `data`, which must not exist, and its files in `company`. `data` appears
 * when all of it is lived, or not at all: without a past there is a portal, too.
 */
export async function livePast({ data, company, log, verbose, signal }) {
  const unfinished = `${data}-unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await rm(company, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  const port = await freePort();
  const { child, ended } = backendProcess({
    root: repositoryRoot,
    entry: 'src/past.ts',
    configs: [
      'app-config.yaml',
      'app-config.demo.yaml',
      'app-config.past.yaml',
    ],
    env: {
      DEMO_PORT: String(port),
      DEMO_DATA: unfinished,
      DEMO_ACME: company,
      APP_CONFIG_backend_listen_host: '127.0.0.1',
    },
    ...{ log, verbose },
  });
  const stop = () => child.kill('SIGKILL');
  signal.addEventListener('abort', stop);
  await ended;
  signal.removeEventListener('abort', stop);
  if (child.exitCode === 0) {
    await rename(unfinished, data);
    return 'lived';
  }
  await rm(unfinished, { recursive: true, force: true });
  await rm(company, { recursive: true, force: true });
  signal.throwIfAborted();
  return `failed, so everything is first seen today. ${log} says why; to try again: npm run demo -- --fresh`;
}

/** The environment of a portal that lived the past of `company`: it goes on reading there. */
export async function companyOfToday(company) {
  if (!existsSync(company) || process.env.DEMO_ACME) {
    return {};
  }
  await rm(company, { recursive: true, force: true });
  await cp(ACME, company, { recursive: true });
  return { DEMO_ACME: company };
}
