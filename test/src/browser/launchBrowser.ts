import { chromium, type Browser } from 'playwright-core';

/** Starts Chromium. As root, which CI often is, it only runs without its sandbox. */
export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--force-device-scale-factor=1',
      '--hide-scrollbars',
    ],
  });
}
