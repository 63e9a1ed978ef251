import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const KEPT_OUTPUT = 8_000;

/**
 * Runs `entry`, a file of the backend of the portal in `root`. What it writes goes to
 * `log`, and to the screen too if `verbose`; `tail()` is the end of it.
 */
export function backendProcess({ root, entry, configs, env, log, verbose }) {
  const fromRoot = createRequire(join(root, 'package.json'));
  const child = spawn(
    process.execPath,
    [
      '--enable-source-maps',
      '--require',
      fromRoot.resolve('@backstage/cli/config/nodeTransform.cjs'),
      entry,
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
      tail = (tail + chunk).slice(-KEPT_OUTPUT);
      file.write(chunk);
      if (verbose) {
        process.stdout.write(chunk);
      }
    });
  }
  const ended = new Promise(done => child.once('close', done));
  return { child, ended, tail: () => tail };
}
