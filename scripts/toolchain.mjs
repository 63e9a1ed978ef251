/**
 * Runs a command with Node 24 and the Yarn of this repository, on a machine
 * that has nothing but Node 20 or newer and npm:
 *
 *   node scripts/toolchain.mjs <command> [arguments…]
 *
 * It starts at the root of the clone, from wherever it is called. What is
 * already there is used; the rest is fetched by npx and installed nowhere.
 */
import { findToolchain } from './lib/findToolchain.mjs';
import { repositoryRoot } from './lib/repositoryRoot.mjs';
import { runCommand } from './lib/runCommand.mjs';

const [command, ...args] = process.argv.slice(2);
if (!command) {
  console.error('Usage: node scripts/toolchain.mjs <command> [arguments…]');
  process.exit(2);
}

try {
  process.exitCode = await runCommand(command, args, {
    cwd: repositoryRoot,
    env: findToolchain(),
    shell: process.platform === 'win32',
  });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
