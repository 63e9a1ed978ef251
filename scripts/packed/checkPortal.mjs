import { runQuietly } from '../lib/runQuietly.mjs';
import { besidePostgres } from './besidePostgres.mjs';
import { createPortal } from './createPortal.mjs';
import { lookAtPortal } from './lookAtPortal.mjs';
import { runPortal } from './runPortal.mjs';
import { waitForFlag } from './waitForFlag.mjs';

// The components of the fixture that run on an identity nobody answers for.
const FLAGGED = ['greeter'];

/** Installs the tarballs into a new portal, starts it, and looks at it. */
export async function checkPortal(options) {
  const { portal, folder, packed, chromium, check, signal } = options;
  const { name, template } = portal;
  const yarn = async args => {
    await runQuietly('yarn', args, { cwd: folder, signal });
  };
  const isFlagged = url => waitForFlag({ url, names: FLAGGED, signal });
  const look = (url, picture) =>
    lookAtPortal({ url, name: picture, chromium, signal });

  await check(`Creating the ${name} portal, installing`, async () => {
    await createPortal({ folder, template, packed, signal });
    for (const write of portal.write) {
      await write(folder);
    }
  });
  await check(`Types of the ${name} portal`, () => yarn(['tsc']));
  await check(`Building the ${name} portal`, () =>
    yarn(['workspace', 'app', 'build']),
  );
  await runPortal({ folder, name, signal }, async url => {
    await check(`Label in the catalog of the ${name} portal`, () =>
      isFlagged(url),
    );
    await check(`Card, tab and page of the ${name} portal`, () =>
      look(url, name),
    );
  });
  if (portal.postgres) {
    const configs = ['app-config.postgres.yaml'];
    const picture = `${name}-postgres`;
    await check(`All of it on PostgreSQL, a schema for each plugin`, () =>
      besidePostgres(env =>
        runPortal(
          { folder, name: picture, configs, env, signal },
          async url => {
            await isFlagged(url);
            await look(url, picture);
          },
        ),
      ),
    );
  }
}
