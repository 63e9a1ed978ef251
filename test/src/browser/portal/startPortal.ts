import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '../../testing/repositoryRoot';
import { freePort } from './freePort';
import { livePast } from './livePast';
import { spawnBackend } from './spawnBackend';
import { waitUntil } from './waitUntil';

/** The demo portal, running as a process of its own. */
export interface Portal {
  url: string;
  /** The end of what it wrote so far. */
  log(): string;
  stop(): Promise<void>;
}

/**
 * Starts the demo portal as `npm run demo` does, on a free port and in a folder
 * that is gone afterwards, and waits until it is ready. Its company has no past unless
 * a test wants to wait for that.
 */
export async function startPortal(options: {
  app: 'app' | 'app-legacy';
  past?: boolean;
}): Promise<Portal> {
  const built = join(repositoryRoot, 'packages', options.app, 'dist');
  if (!existsSync(join(built, 'index.html'))) {
    throw new Error(
      `packages/${options.app} is not built: run yarn workspace ${options.app} build`,
    );
  }
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const folder = mkdtempSync(join(tmpdir(), 'portal-'));
  mkdirSync(join(folder, 'data'));

  const lived = options.past ? await livePast(folder) : {};
  const { child, log, ended } = spawnBackend('src/index.ts', {
    environment: {
      DEMO_DATA: join(folder, 'data'),
      ...lived,
      DEMO_PORT: String(port),
      APP_CONFIG_app_packageName: JSON.stringify(options.app),
    },
  });
  const stop = async () => {
    // Asked to end, it would wait for its own long poll on the event bus, which takes
    // up to a minute, and nothing of it is kept.
    child.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };

  try {
    await waitUntil('the portal is ready', 120, async () => {
      if (child.exitCode !== null) {
        throw new Error(`The portal ended while it was starting:\n${log()}`);
      }
      const answer = await fetch(`${url}/.backstage/health/v1/readiness`);
      return answer.ok;
    });
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, log, stop };
}
