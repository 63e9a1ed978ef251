import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '../../testing/repositoryRoot';
import { freePort } from './freePort';
import { waitUntil } from './waitUntil';

const MAX_LOG = 20_000;

/** The demo portal, running as a process of its own. */
export interface Portal {
  url: string;
  /** The end of what it wrote so far. */
  log(): string;
  stop(): Promise<void>;
}

/**
 * Starts the demo portal as `npm run demo` does, on a free port and in a folder
 * that is gone afterwards, and waits until it is ready.
 */
export async function startPortal(options: {
  app: 'app' | 'app-legacy';
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

  const child = spawnBackend({
    DEMO_PORT: String(port),
    DEMO_DATA: join(folder, 'data'),
    APP_CONFIG_app_packageName: JSON.stringify(options.app),
  });
  let log = '';
  const keep = (text: string) => {
    log = (log + text).slice(-MAX_LOG);
  };
  child.stdout!.setEncoding('utf8').on('data', keep);
  child.stderr!.setEncoding('utf8').on('data', keep);
  const ended = new Promise<void>(resolve => {
    child.once('close', () => resolve());
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
        throw new Error(`The portal ended while it was starting:\n${log}`);
      }
      const answer = await fetch(`${url}/.backstage/health/v1/readiness`);
      return answer.ok;
    });
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, log: () => log, stop };
}

function spawnBackend(environment: Record<string, string>): ChildProcess {
  const config = (name: string) => ['--config', join(repositoryRoot, name)];
  return spawn(
    process.execPath,
    [
      '--require',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      'src/index.ts',
      ...config('app-config.yaml'),
      ...config('app-config.demo.yaml'),
    ],
    {
      cwd: join(repositoryRoot, 'packages', 'backend'),
      env: {
        ...process.env,
        NODE_ENV: 'production',
        APP_CONFIG_backend_listen_host: '"127.0.0.1"',
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
}
