import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** The Chromium of this machine: CHROMIUM_PATH, else the first one in PATH. */
export function findChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = [
    process.env.CHROMIUM_PATH ?? '',
    ...NAMES.flatMap(name => folders.map(folder => join(folder, name))),
  ].find(isExecutable);
  if (!found) {
    throw new Error(
      'Chromium is missing: install it (apt-get install chromium), or name it in CHROMIUM_PATH.',
    );
  }
  return found;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return path !== '';
  } catch {
    return false;
  }
}
