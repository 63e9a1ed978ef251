import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runQuietly } from '../lib/runQuietly.mjs';
import { readmePackages } from './readmeCode.mjs';

// The one of Backstage 1.55.
const CREATE_APP = '@backstage/create-app@0.9.2';

// Versions that install and run without a compiler, without install scripts and
// from registries that lack binaries of the newest ones. Not needed by our
// packages; the workspace pins the same.
const PINNED = {
  // The one of the release: the next one within its range needs a later backend.
  '@backstage/plugin-signals-backend': '0.3.19',
  '@swc/core': '1.16.18',
  'better-sqlite3': '^13.0.0',
  got: '^11.8.6',
  rollup: '4.67.4',
  'unrs-resolver': '1.11.1',
};

const INSTALLED_INTO = [
  { workspace: 'packages/backend', readme: 'README.md' },
  { workspace: 'packages/app', readme: 'README.md' },
];

/**
 * A new portal, as Backstage's own tool makes it, with the packages added that our
 * README says, each taken from its tarball.
 */
export async function createPortal({ folder, template, packed, signal }) {
  await runQuietly(
    'npx',
    ['-y', CREATE_APP, ...template, '--skip-install', '--path', folder],
    {
      cwd: dirname(folder),
      signal,
      env: { ...process.env, BACKSTAGE_APP_NAME: 'packed' },
    },
  );
  await change(join(folder, 'package.json'), manifest => {
    Object.assign(manifest.resolutions, PINNED);
    for (const { name, tarball } of packed) {
      manifest.resolutions[name] = `file:${tarball}`;
    }
  });
  for (const { workspace, readme } of INSTALLED_INTO) {
    const names = await readmePackages({
      readme,
      section: 'Install it into your portal',
      workspace,
    });
    await change(join(folder, workspace, 'package.json'), manifest => {
      for (const name of names) {
        const { version } = packed.find(one => one.name === name).manifest;
        manifest.dependencies[name] = `^${version}`;
      }
    });
  }
  await runQuietly('yarn', ['install'], {
    cwd: folder,
    signal,
    env: {
      ...process.env,
      YARN_ENABLE_SCRIPTS: 'false',
      // In CI Yarn would refuse to write the lock file of a new portal.
      YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
    },
  });
  takenFromTarballs(folder, packed);
}

async function change(file, edit) {
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  edit(manifest);
  await writeFile(file, `${JSON.stringify(manifest, null, 2)}\n`);
}

// A package of the same name from the registry would pass everything unseen.
function takenFromTarballs(folder, packed) {
  const from = createRequire(join(folder, 'package.json'));
  for (const { name } of packed) {
    const found = dirname(from.resolve(`${name}/package.json`));
    if (found !== join(folder, 'node_modules', name)) {
      throw new Error(`The portal has ${name} from ${found}.`);
    }
  }
}
