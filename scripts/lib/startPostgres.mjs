import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  postgresBinaries,
  sharedTemporaryFolder,
} from './postgresBinaries.mjs';

const READY = 'database system is ready to accept connections';
const START_ATTEMPTS = 3;
const STOP_PATIENCE_MS = 10_000;

// A crash loses the database anyway, so waiting for the disk buys nothing.
const WITHOUT_DURABILITY = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
];

/**
 * Starts one real PostgreSQL on a free port of the loopback interface, with its
 * data in a temporary folder, and resolves when it accepts connections.
 * `durable` keeps PostgreSQL's defaults for writing to disk.
 */
export async function startPostgres({ durable = false } = {}) {
  const account = serverAccount();
  const { bin, copiedTo } = await postgresBinaries({
    forOtherAccount: Boolean(account),
  });
  const temporary = account ? await sharedTemporaryFolder() : tmpdir();
  const folder = await mkdtemp(join(temporary, 'pgdata-'));
  const removeFolders = async () => {
    await rm(folder, { recursive: true, force: true });
    if (copiedTo) {
      await rm(copiedTo, { recursive: true, force: true });
    }
  };
  try {
    const password = randomBytes(16).toString('hex');
    await initialise({ bin, folder, password, account });
    const { server, port } = await startServer({
      bin,
      folder,
      account,
      settings: durable ? [] : WITHOUT_DURABILITY,
    });
    return {
      connectionString: `postgresql://postgres:${password}@127.0.0.1:${port}`,
      async stop() {
        await stopServer(server);
        await removeFolders();
      },
    };
  } catch (error) {
    await removeFolders();
    throw error;
  }
}

/** PostgreSQL refuses to run as root: root starts it under an account without privileges. */
function serverAccount() {
  if (process.getuid?.() !== 0) {
    return undefined;
  }
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = flag =>
        Number(
          execFileSync('id', [flag, name], {
            encoding: 'utf8',
            stdio: ['ignore', 'pipe', 'ignore'],
          }),
        );
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // This account does not exist here: try the next one.
    }
  }
  throw new Error(
    'PostgreSQL refuses to run as root, and there is neither an account "postgres" nor "nobody" to run it as. Create one (useradd postgres), or run this as an ordinary user.',
  );
}

async function initialise({ bin, folder, password, account }) {
  const passwordFile = join(folder, 'password');
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account) {
    await chown(folder, account.uid, account.gid);
    await chown(passwordFile, account.uid, account.gid);
  }
  // A linguistic order, as in the official image, so that code which relies on
  // the byte order of the test machine fails here rather than in production.
  const child = spawn(
    join(bin, 'initdb'),
    [
      `--pgdata=${join(folder, 'data')}`,
      '--username=postgres',
      '--auth=password',
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=icu',
      '--icu-locale=en-US',
      '--no-sync',
    ],
    { ...account, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const log = collectLog(child);
  const code = await exitCode(child);
  await rm(passwordFile, { force: true });
  if (code !== 0) {
    throw new Error(`initdb failed with code ${code}:\n${log()}`);
  }
}

// Another process may take the free port before PostgreSQL does, so it is
// tried again with another one.
async function startServer(options) {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    try {
      return { server: await startServerOn(port, options), port };
    } catch (error) {
      if (attempt === START_ATTEMPTS) {
        throw error;
      }
    }
  }
}

function startServerOn(port, { bin, folder, account, settings }) {
  const all = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=300',
    ...settings,
  ];
  // A process group of its own: Ctrl-C must reach the command first, and the
  // database only after the command has ended.
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', join(folder, 'data'), '-p', `${port}`].concat(
      all.flatMap(setting => ['-c', setting]),
    ),
    {
      ...account,
      cwd: folder,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const log = collectLog(server);
  return new Promise((resolve, reject) => {
    const endedEarly = code =>
      reject(new Error(`PostgreSQL ended with code ${code}:\n${log()}`));
    const lookForReady = () => {
      if (log().includes(READY)) {
        server.off('exit', endedEarly);
        server.stderr.off('data', lookForReady);
        resolve(server);
      }
    };
    server.once('error', reject);
    server.once('exit', endedEarly);
    server.stderr.on('data', lookForReady);
  });
}

async function stopServer(server) {
  if (server.exitCode !== null || server.signalCode !== null) {
    return;
  }
  const ended = exitCode(server);
  server.kill('SIGINT');
  const timer = setTimeout(() => server.kill('SIGQUIT'), STOP_PATIENCE_MS);
  await ended;
  clearTimeout(timer);
}

function exitCode(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
}

/** Keeps the end of what a program wrote, for error messages. */
function collectLog(child) {
  let text = '';
  const add = chunk => {
    text = (text + chunk).slice(-8_000);
  };
  child.stdout.on('data', add);
  child.stderr.on('data', add);
  return () => text;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
