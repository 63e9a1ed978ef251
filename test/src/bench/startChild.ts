import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

/** Starts a script of this folder in a process of its own, with what it has to do. */
export function startChild(script: string, input: object): ChildProcess {
  // This private workspace is never built, so the folder stays what it is.
  // eslint-disable-next-line no-restricted-syntax
  return fork(join(__dirname, script), [JSON.stringify(input)], {
    execArgv: ['--require', '@backstage/cli/config/nodeTransform.cjs'],
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}
