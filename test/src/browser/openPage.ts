import type { Browser, Page } from 'playwright-core';

/** Colours that the portal follows. */
export type Scheme = 'light' | 'dark';

/** A page as a person on a laptop has it, nobody signed in. Errors of the page end up in `errors`. */
export async function openPage(
  browser: Browser,
  scheme: Scheme = 'light',
): Promise<{ page: Page; errors: string[] }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(error.message));
  page.on('console', message => {
    // What the content security policy forbids is only told here.
    if (/Content Security Policy/.test(message.text())) {
      errors.push(message.text());
    }
  });
  return { page, errors };
}
