import { runQuietly } from '../lib/runQuietly.mjs';
import { findTarballFaults } from './findTarballFaults.mjs';
import { packPlugins } from './packPlugins.mjs';

/** Builds and packs all plugins, looks into the tarballs, and tells where they are. */
export async function checkTarballs({ folder, check, signal }) {
  const yarn = async args => {
    await runQuietly('yarn', args, { signal });
  };
  let packed;
  await check('Types', () => yarn(['tsc']));
  await check('Building the plugins', () =>
    yarn(['backstage-cli', 'repo', 'build']),
  );
  await check('Packing the plugins', async () => {
    packed = await packPlugins({ folder, signal });
    return `${packed.length} tarballs`;
  });
  await check('Looking into the tarballs', async () => {
    const faults = (await Promise.all(packed.map(findTarballFaults))).flat();
    if (faults.length > 0) {
      throw new Error(faults.join('\n'));
    }
  });
  return packed;
}
