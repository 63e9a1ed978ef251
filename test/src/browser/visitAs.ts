import type { Browser, Page } from 'playwright-core';
import { openPage, type Scheme } from './openPage';
import { signInAs } from './signInAs';

/** A page as somebody has it; what goes wrong on it ends up in `errors`. */
export async function visitAs(
  browser: Browser,
  visit: { name: string; portalUrl: string; path: string; scheme?: Scheme },
): Promise<{ page: Page; errors: string[] }> {
  const { page, errors } = await openPage(browser, visit.scheme);
  await signInAs(page, visit.portalUrl, visit.name);
  await page.goto(visit.portalUrl + visit.path);
  return { page, errors };
}
