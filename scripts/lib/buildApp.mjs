import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryRoot } from './repositoryRoot.mjs';
import { runQuietly } from './runQuietly.mjs';

const NOT_SOURCES = new Set(['node_modules', 'dist', 'dist-types', 'coverage']);

/**
 * Builds an app of the workspace, unless it was built from exactly the present
 * sources before. Tells whether it built.
 */
export async function buildApp(name, { signal } = {}) {
  const stamp = join(repositoryRoot, '.cache', 'builds', name);
  const hash = await sourcesHash(name);
  const built = join(repositoryRoot, 'packages', name, 'dist', 'index.html');
  const last = await readFile(stamp, 'utf8').catch(() => undefined);
  if (last === hash && existsSync(built)) {
    return false;
  }
  await runQuietly('yarn', ['workspace', name, 'build'], {
    cwd: repositoryRoot,
    signal,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  await mkdir(join(repositoryRoot, '.cache', 'builds'), { recursive: true });
  await writeFile(stamp, hash);
  return true;
}

async function sourcesHash(name) {
  const hash = createHash('sha256');
  const sources = [
    'yarn.lock',
    'app-config.yaml',
    `packages/${name}`,
    'packages/sign-in',
    'plugins/accountability',
    'plugins/accountability-common',
  ];
  for (const source of sources) {
    for (const file of await filesOf(source)) {
      hash.update(`${file}\0`);
      hash.update(await readFile(join(repositoryRoot, file)));
    }
  }
  return hash.digest('hex');
}

async function filesOf(source) {
  const entries = await readdir(join(repositoryRoot, source), {
    withFileTypes: true,
  }).catch(error => {
    if (error.code === 'ENOTDIR') {
      return undefined;
    }
    throw error;
  });
  if (!entries) {
    return [source];
  }
  const found = await Promise.all(
    entries
      .filter(entry => !NOT_SOURCES.has(entry.name))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(entry => filesOf(`${source}/${entry.name}`)),
  );
  return found.flat();
}
