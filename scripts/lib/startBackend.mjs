import { backendProcess } from './backendProcess.mjs';
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
  const { child, ended, tail } = backendProcess({
    ...{ root, entry: 'src/index.ts', configs, env, log, verbose },
  });
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
    throw new Error(`${error.message} The end of ${log}:\n${tail()}`);
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
