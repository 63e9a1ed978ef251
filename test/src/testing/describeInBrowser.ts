import { findChromium } from './findChromium';

/**
 * A block of tests that needs a browser: `chromium` is the program to launch.
 * Without one, a CI run fails and a local run names what it skipped.
 */
export function describeInBrowser(
  name: string,
  tests: (chromium: string) => void,
): void {
  const chromium = findChromium();
  if (chromium) {
    describe(`${name}`, () => {
      tests(chromium);
    });
    return;
  }
  if (process.env.ACCOUNTABILITY_CI) {
    throw new Error(
      `Chromium is missing, and in CI "${name}" must run: install it, or name it in CHROMIUM_PATH.`,
    );
  }
  // eslint-disable-next-line jest/no-disabled-tests -- The name says what is missing, and CI fails above.
  describe.skip(`${name} (Chromium is missing: install it, or name it in CHROMIUM_PATH)`, () => {
    tests('');
  });
}
