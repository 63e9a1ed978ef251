import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { repositoryRoot } from '../../testing/repositoryRoot';

const MAX_LOG = 20_000;

/** A process of the demo's backend. */
export interface BackendProcess {
  child: ChildProcess;
  /** The end of what it wrote so far. */
  log(): string;
  ended: Promise<void>;
}

/** Runs a file of the demo's backend with further configuration below that of the demo. */
export function spawnBackend(
  entry: 'src/index.ts' | 'src/past.ts',
  options: { environment: Record<string, string>; configs?: string[] },
): BackendProcess {
  const config = (name: string) => ['--config', join(repositoryRoot, name)];
  const child = spawn(
    process.execPath,
    [
      '--require',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      entry,
      ...config('app-config.yaml'),
      ...config('app-config.demo.yaml'),
      ...(options.configs ?? []).flatMap(config),
    ],
    {
      cwd: join(repositoryRoot, 'packages', 'backend'),
      env: {
        ...process.env,
        NODE_ENV: 'production',
        APP_CONFIG_backend_listen_host: '"127.0.0.1"',
        ...options.environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let log = '';
  const keep = (text: string) => {
    log = (log + text).slice(-MAX_LOG);
  };
  child.stdout!.setEncoding('utf8').on('data', keep);
  child.stderr!.setEncoding('utf8').on('data', keep);
  const ended = new Promise<void>(resolve => {
    child.once('close', () => resolve());
  });
  return { child, log: () => log, ended };
}
