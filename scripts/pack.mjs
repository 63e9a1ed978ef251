/**
 * Packs every plugin as it would be published, for portals that take them from here
 * instead of from a registry:
 *
 *   node scripts/pack.mjs [folder]
 *
 * The tarballs end up in the folder, `dist` in the repository unless given, and what has to be written
 * into the portal's package.json is printed. It needs Node 20 or newer and npm.
 */
import { mkdtemp, mkdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { inToolchain, sayFirst } from './lib/inToolchain.mjs';
import { installPackages } from './lib/installPackages.mjs';
import { runQuietly } from './lib/runQuietly.mjs';
import { step } from './lib/step.mjs';
import { packPlugins } from './packed/packPlugins.mjs';

sayFirst(
  `Types, build and tarballs of every plugin: two to three minutes on two cores.
What is not installed yet comes from the registry of npm first, which takes another
minute or more and 2 GB of disk. Ctrl-C stops it.`,
);
await inToolchain(async () => {
  const target = resolve(process.argv[2] ?? 'dist');
  // Packing rewrites manifests for a moment; whoever interrupts it keeps theirs.
  const stopping = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(name, () => stopping.abort());
  }
  const { signal } = stopping;
  await step('Installing packages', async () =>
    (await installPackages({ signal })) ? 'installed' : 'already installed',
  );
  for (const [title, args] of [
    ['Types', ['tsc']],
    ['Building the plugins', ['backstage-cli', 'repo', 'build']],
  ]) {
    await step(title, async () => {
      await runQuietly('yarn', args, { signal });
    });
  }
  await mkdir(target, { recursive: true });
  const folder = await mkdtemp(join(target, 'packing-'));
  const resolutions = {};
  try {
    await step('Packing the plugins', async () => {
      for (const { name, tarball } of await packPlugins({ folder, signal })) {
        const file = join(target, `${name}.tgz`);
        await rename(tarball, file);
        resolutions[name] = `file:${file}`;
      }
      return `${Object.keys(resolutions).length} tarballs in ${target}`;
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  console.log(
    [
      '',
      'Write this into the package.json at the root of your portal, and then add the',
      'packages as the README says:',
      '',
      JSON.stringify({ resolutions }, null, 2),
    ].join('\n'),
  );
  return 0;
});
