import type { Page } from 'playwright-core';

/** Signs in as a person would: by choosing somebody on the sign-in page. */
export async function signInAs(
  page: Page,
  portalUrl: string,
  name: string,
): Promise<void> {
  await page.goto(portalUrl);
  await page.getByRole('button', { name }).click();
  await page.getByRole('link', { name: 'Settings' }).first().waitFor();
}
