import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { repositoryRoot } from '../lib/repositoryRoot.mjs';
import { startBackend } from '../lib/startBackend.mjs';
import { freePort } from './freePort.mjs';

const FIXTURE = fileURLToPath(new URL('fixture', import.meta.url));

const KEPT = join(repositoryRoot, '.cache', 'packed');

/**
 * Starts a portal, does something with its address, and stops it again. What the
 * backend wrote is kept as `name`, and no error may be among it.
 */
export async function runPortal(
  { folder, name, configs = [], env, signal },
  action,
) {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const log = join(KEPT, `${name}.log`);
  await mkdir(KEPT, { recursive: true });
  await rm(log, { force: true });
  const backend = await startBackend({
    root: folder,
    configs: [
      'app-config.yaml',
      ...['app-config.yaml', ...configs].map(file => join(FIXTURE, file)),
    ],
    url,
    log,
    signal,
    env: { ...env, PACKED_PORT: port, PACKED_FIXTURE: FIXTURE },
  });
  try {
    await action(url);
    const errors = (await readFile(log, 'utf8'))
      .split('\n')
      .filter(line => line.includes('"level":"error"'));
    if (errors.length > 0) {
      throw new Error(`The backend reported errors:\n${errors.join('\n')}`);
    }
  } finally {
    await backend.stop();
  }
}
