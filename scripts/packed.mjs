/**
 * Packs the plugins as they would be published and installs the tarballs, the way
 * our README says, into new portals of both frontend systems, where it looks for
 * card, tab and page in Chromium:
 *
 *   yarn packed [--only new|legacy|tarballs] [--keep]
 *
 * It takes about ten minutes and 5 GB in the temporary folder, which it clears
 * afterwards unless told to `--keep`. Screenshots and logs end up in .cache/packed.
 */
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inToolchain, sayFirst } from './lib/inToolchain.mjs';
import { installPackages } from './lib/installPackages.mjs';
import { step } from './lib/step.mjs';
import { checkPortal } from './packed/checkPortal.mjs';
import { checkTarballs } from './packed/checkTarballs.mjs';
import { findChromium } from './packed/findChromium.mjs';
import { writeBackendCode, writeLegacyCode } from './packed/writeCode.mjs';

const PORTALS = [
  { name: 'new', template: [], write: [writeBackendCode], postgres: true },
  {
    name: 'legacy',
    template: ['--legacy'],
    write: [writeBackendCode, writeLegacyCode],
  },
];

sayFirst(
  `Packs every plugin and installs it into two new portals: about ten minutes on two
cores, everything that a new portal needs from the registry of npm, and 5 GB in the
temporary folder, which is cleared afterwards. Ctrl-C stops it.`,
);
await inToolchain(async () => {
  const { only, keep } = readOptions();
  const portals = PORTALS.filter(({ name }) =>
    [undefined, name].includes(only),
  );
  const chromium = portals.length > 0 ? findChromium() : undefined;
  const stopping = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(name, () => stopping.abort());
  }
  const { signal } = stopping;
  let passed = 0;
  const check = async (title, action) => {
    signal.throwIfAborted();
    await step(title, action);
    passed++;
  };

  const folder = await realpath(await mkdtemp(join(tmpdir(), 'packed-')));
  try {
    await installPackages({ signal });
    const packed = await checkTarballs({
      folder: join(folder, 'tarballs'),
      check,
      signal,
    });
    for (const portal of portals) {
      await checkPortal({
        portal,
        folder: join(folder, portal.name),
        packed,
        chromium,
        check,
        signal,
      });
    }
  } catch (error) {
    if (signal.aborted) {
      return 130;
    }
    console.log(`\n${error.output ?? ''}\n${error.message}\n`);
    console.log(`${passed} passed, 1 failed, 0 skipped`);
    return 1;
  } finally {
    await (keep
      ? console.log(`Kept: ${folder}`)
      : rm(folder, { recursive: true, force: true }));
  }
  console.log(`${passed} passed, 0 failed, 0 skipped`);
  return 0;
});

function readOptions() {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, keep: { type: 'boolean' } },
  });
  const known = [undefined, 'tarballs', ...PORTALS.map(({ name }) => name)];
  if (!known.includes(values.only)) {
    throw new Error(
      `"--only ${values.only}" is not known: give new, legacy or tarballs.`,
    );
  }
  return values;
}
