/**
 * The demo: the portal with the made-up company Acme in it, on one port.
 *
 *   npm run demo [-- --fresh] [-- --port 3000] [-- --verbose]
 *
 * It needs Node 20 or newer and npm, installs and builds what is missing, lives
 * through Acme's last quarter at first, and keeps what you decide in data/demo until
 * `--fresh` empties that folder.
 * `--host 0.0.0.0` makes it reachable from other machines: anybody who reaches
 * it can then sign in as anybody at Acme.
 */
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildApp } from './lib/buildApp.mjs';
import { installPackages } from './lib/installPackages.mjs';
import { inToolchain } from './lib/inToolchain.mjs';
import { repositoryRoot } from './lib/repositoryRoot.mjs';
import { pushToken } from './lib/pushToken.mjs';
import { companyOfToday, livePast } from './lib/livePast.mjs';
import { startBackend } from './lib/startBackend.mjs';
import { step } from './lib/step.mjs';

await inToolchain(async () => {
  const options = readOptions();
  const data = join(repositoryRoot, 'data', 'demo');
  const company = join(repositoryRoot, 'data', 'acme');
  const log = join(repositoryRoot, 'data', 'demo.log');
  const url = `http://localhost:${options.port}`;
  const stopping = new AbortController();
  const { signal } = stopping;
  const stopped = new Promise(resolve =>
    signal.addEventListener('abort', resolve),
  );
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(name, () => stopping.abort());
  }

  let backend;
  try {
    await portIsFree(options);
    await step('Installing packages', async () =>
      (await installPackages({ signal })) ? 'installed' : 'already installed',
    );
    await step('Building the app', async () =>
      (await buildApp('app', { signal }))
        ? 'built'
        : 'already built from these sources',
    );
    await rm(log, { force: true });
    if (options.fresh) {
      await rm(data, { recursive: true, force: true });
    }
    // Whoever brings a company of their own has its past in their files.
    if (!existsSync(data) && !process.env.DEMO_ACME) {
      await step("Living through Acme's last quarter", () =>
        livePast({ data, company, log, verbose: options.verbose, signal }),
      );
    }
    await step('Starting the portal', async () => {
      await mkdir(data, { recursive: true });
      backend = await startBackend({
        configs: ['app-config.yaml', 'app-config.demo.yaml'],
        url,
        log,
        verbose: options.verbose,
        signal,
        env: {
          DEMO_PORT: options.port,
          DEMO_DATA: data,
          ...(await companyOfToday(company)),
          APP_CONFIG_backend_listen_host: options.host,
          APP_CONFIG_backend_auth_externalAccess: JSON.stringify([
            await pushToken(data),
          ]),
        },
      });
    });
  } catch (error) {
    if (signal.aborted) {
      return 130;
    }
    throw new Error([error.output, error.message].filter(Boolean).join('\n'));
  }

  console.log(
    [
      '',
      `  The portal is ready:  ${url}`,
      '',
      '  Choose on its first page whom to sign in as: somebody at Acme, such as the',
      '  executive, the security lead or the squad lead. There are no passwords.',
      '  A token for pipelines that push: data/demo/push-token. To try the API as one',
      '  of the people: docs/try-the-api.md.',
      `  The log: ${log}. To stop: Ctrl-C. To start over: npm run demo -- --fresh`,
      '',
    ].join('\n'),
  );
  const why = await Promise.race([
    stopped.then(() => 'asked'),
    backend.ended.then(() => 'died'),
  ]);
  if (why === 'died') {
    throw new Error(`The portal ended unexpectedly. See ${log}.`);
  }
  console.log('Stopping the portal …');
  await backend.stop();
  return 0;
});

function readOptions() {
  const { values } = parseArgs({
    options: {
      fresh: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
      port: { type: 'string', default: '3000' },
      host: { type: 'string', default: '127.0.0.1' },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(
      `"--port ${values.port}" is not a port: give a number from 1 to 65535.`,
    );
  }
  return values;
}

// Asked first, because installing and building take minutes.
function portIsFree({ port, host }) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', error =>
      reject(
        new Error(
          error.code === 'EADDRINUSE'
            ? `Port ${port} is taken. Stop what uses it, or choose another one: npm run demo -- --port 3001`
            : `The portal cannot listen on ${host}:${port}: ${error.message}`,
        ),
      ),
    );
    probe.listen(Number(port), host, () => probe.close(resolve));
  });
}
