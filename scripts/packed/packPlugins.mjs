import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
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
  } finally {
    await restore(source);
  }
  await staysClean(source, before);
  const contents = join(folder, manifest.name);
  await mkdir(contents, { recursive: true });
  await runQuietly(
    'tar',
    ['-xzf', tarball, '-C', contents, '--strip-components=1'],
    { signal },
  );
  return { name: manifest.name, source, manifest, tarball, contents };
}

// Yarn does not call postpack when prepack was interrupted.
async function restore(source) {
  if (existsSync(join(source, 'package.json-prepack'))) {
    await runQuietly('yarn', ['run', 'postpack'], { cwd: source });
  }
}

async function staysClean(source, before) {
  const after = await topLevel(source);
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter(file => before[file] !== after[file])
    .map(file => join(source, file));
  if (changed.length > 0) {
    throw new Error(`Packing changed the working tree: ${changed.join(', ')}`);
  }
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
