import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { repositoryRoot } from './repositoryRoot.mjs';

const POLL_MS = 250;
const PATIENCE_MS = 180_000;
// A backend on its way out waits for its own long poll on the event bus, which
// takes up to a minute. By then everything else has stopped.
const STOP_PATIENCE_MS = 4_000;

/**
 * Starts the backend of the portal in `root`, which is this one unless given, and
 * resolves once it answers. What it writes goes to `log`, and to the screen too if
 * `verbose`. `signal` gives up starting.
 */
export async function startBackend({
  root = repositoryRoot,
  configs,
  url,
  env,
  log,
  verbose,
  signal,
}) {
  const fromRoot = createRequire(join(root, 'package.json'));
  const child = spawn(
    process.execPath,
    [
      '--enable-source-maps',
      '--require',
      fromRoot.resolve('@backstage/cli/config/nodeTransform.cjs'),
      'src/index.ts',
      ...configs.flatMap(file => ['--config', resolve(root, file)]),
    ],
    {
      cwd: join(root, 'packages', 'backend'),
      env: {
        ...process.env,
        NODE_ENV: 'production',
        ESBK_TSCONFIG_PATH: join(root, 'tsconfig.json'),
        ...env,
      },
      // Ctrl-C reaches us first; we then stop the backend and wait for it.
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const file = createWriteStream(log, { flags: 'a' });
  let tail = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', chunk => {
      tail = (tail + chunk).slice(-8_000);
      file.write(chunk);
      if (verbose) {
        process.stdout.write(chunk);
      }
    });
  }
  const ended = new Promise(done => child.once('close', done));
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_PATIENCE_MS);
      await ended;
      clearTimeout(timer);
    }
  };
  try {
    await answers(`${url}/.backstage/health/v1/readiness`, child, signal);
  } catch (error) {
    await stop();
    throw new Error(`${error.message} The end of ${log}:\n${tail}`);
  }
  return { ended, stop };
}

async function answers(address, child, signal) {
  const deadline = performance.now() + PATIENCE_MS;
  while (performance.now() < deadline) {
    signal.throwIfAborted();
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error('The backend ended while it was starting.');
    }
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) {
      return;
    }
    await new Promise(done => setTimeout(done, POLL_MS));
  }
  throw new Error(`The backend did not answer on ${address} in time.`);
}
