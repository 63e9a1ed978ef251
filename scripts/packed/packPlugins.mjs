import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryRoot } from '../lib/repositoryRoot.mjs';
import { runQuietly } from '../lib/runQuietly.mjs';

const PLUGINS = join(repositoryRoot, 'plugins');

/**
 * Packs every plugin as it would be published, and unpacks it again beside its
 * tarball. Packing rewrites package.json for a moment; that the folder looks the
 * same afterwards is part of what is checked.
 */
export async function packPlugins({ folder, signal }) {
  await mkdir(folder, { recursive: true });
  const packed = [];
  for (const name of (await readdir(PLUGINS)).sort()) {
    packed.push(await packPlugin(join(PLUGINS, name), { folder, signal }));
  }
  return packed;
}

async function packPlugin(source, { folder, signal }) {
  const before = await topLevel(source);
  const manifest = JSON.parse(before['package.json']);
  const tarball = join(folder, `${manifest.name}.tgz`);
  try {
    await runQuietly('yarn', ['pack', '--out', tarball], {
      cwd: source,
      signal,
    });
  } catch (error) {
    await restore(source, before);
    throw error;
  }
  const changed = await changedFiles(source, before);
  if (changed.length > 0) {
    throw new Error(`Packing ${manifest.name} left behind: ${changed}`);
  }
  const contents = join(folder, manifest.name);
  await mkdir(contents, { recursive: true });
  await runQuietly(
    'tar',
    ['-xzf', tarball, '-C', contents, '--strip-components=1'],
    { signal },
  );
  return { name: manifest.name, source, manifest, tarball, contents };
}

// Whoever interrupts packing keeps the package.json that it rewrites.
async function restore(source, before) {
  for (const name of await changedFiles(source, before)) {
    const file = join(source, name);
    await (name in before ? writeFile(file, before[name]) : rm(file));
  }
}

async function changedFiles(source, before) {
  const after = await topLevel(source);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    name => before[name] !== after[name],
  );
}

async function topLevel(source) {
  const files = (await readdir(source, { withFileTypes: true }))
    .filter(entry => entry.isFile())
    .map(entry => entry.name);
  return Object.fromEntries(
    await Promise.all(
      files.map(async name => [
        name,
        await readFile(join(source, name), 'utf8'),
      ]),
    ),
  );
}
