import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryRoot } from './repositoryRoot.mjs';
import { runQuietly } from './runQuietly.mjs';

/**
 * Installs what the lock file says, unless exactly that was installed before.
 * Tells whether it installed.
 */
export async function installPackages({ signal } = {}) {
  const stamp = join(repositoryRoot, '.cache', 'installed');
  const hash = await manifestsHash();
  const last = await readFile(stamp, 'utf8').catch(() => undefined);
  const state = join(repositoryRoot, 'node_modules', '.yarn-state.yml');
  if (last === hash && existsSync(state)) {
    return false;
  }
  await runQuietly('yarn', ['install', '--immutable'], {
    cwd: repositoryRoot,
    signal,
  });
  await mkdir(join(repositoryRoot, '.cache'), { recursive: true });
  await writeFile(stamp, hash);
  return true;
}

async function manifestsHash() {
  const hash = createHash('sha256');
  for (const file of await manifests()) {
    hash.update(`${file}\0`);
    hash.update(await readFile(join(repositoryRoot, file)));
  }
  return hash.digest('hex');
}

async function manifests() {
  const files = ['package.json', 'test/package.json'];
  for (const folder of ['packages', 'plugins']) {
    const names = await readdir(join(repositoryRoot, folder));
    files.push(...names.map(name => `${folder}/${name}/package.json`));
  }
  const existing = files.filter(file => existsSync(join(repositoryRoot, file)));
  return [...existing.sort(), 'yarn.lock', '.yarnrc.yml'];
}
