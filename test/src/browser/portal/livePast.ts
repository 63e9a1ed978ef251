import { join } from 'node:path';
import { freePort } from './freePort';
import { spawnBackend } from './spawnBackend';

/**
 * Lives Acme's past as `npm run demo` does at first, in a folder; answers with the
 * environment of a portal that goes on from there.
 */
export async function livePast(
  folder: string,
): Promise<Record<string, string>> {
  const environment = {
    DEMO_DATA: join(folder, 'data'),
    DEMO_ACME: join(folder, 'acme'),
  };
  const { child, ended, log } = spawnBackend('src/past.ts', {
    environment: { ...environment, DEMO_PORT: String(await freePort()) },
    configs: ['app-config.past.yaml'],
  });
  await ended;
  if (child.exitCode !== 0) {
    throw new Error(`The past was not lived to its end:\n${log()}`);
  }
  return environment;
}
