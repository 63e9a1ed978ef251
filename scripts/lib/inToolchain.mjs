import { findToolchain } from './findToolchain.mjs';
import { repositoryRoot } from './repositoryRoot.mjs';
import { runCommand } from './runCommand.mjs';

const MARK = 'ACCOUNTABILITY_TOOLCHAIN';

/**
 * Runs the rest of a script at the root of the repository, under a Node and a
 * Yarn that fit. Where this process does not fit, the script starts again in a
 * process that does, and this one only hands on its exit code.
 */
export async function inToolchain(main) {
  try {
    process.chdir(repositoryRoot);
    endWithNpm();
    process.exitCode = process.env[MARK]
      ? await main()
      : await runCommand('node', process.argv.slice(1), {
          env: { ...findToolchain(), [MARK]: 'found' },
        });
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** Tells what a script costs, once, while one can still change one's mind. */
export function sayFirst(costs) {
  if (!process.env[MARK]) {
    console.log(`${costs}\n`);
  }
}

// Whoever stops "npm run" by a signal stops npm and its shell, which do not
// hand the signal on: our parent is then another one, and nobody waits for us.
function endWithNpm() {
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event && !process.env[MARK]) {
    setInterval(() => {
      if (process.ppid !== parent) {
        process.kill(process.pid, 'SIGTERM');
      }
    }, 1_000).unref();
  }
}
