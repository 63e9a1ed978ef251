import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { repositoryRoot } from '../testing/repositoryRoot';

/**
 * Keeps how a page looks in test/output, and in docs/images when the README is to
 * be illustrated anew (ACCOUNTABILITY_DOCS_IMAGES is set).
 */
export async function takeScreenshot(page: Page, name: string): Promise<void> {
  const folders = ['test/output'];
  if (process.env.ACCOUNTABILITY_DOCS_IMAGES) folders.push('docs/images');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  for (const folder of folders) {
    mkdirSync(join(repositoryRoot, folder), { recursive: true });
    await page.screenshot({
      path: join(repositoryRoot, folder, `${name}.png`),
      animations: 'disabled',
      caret: 'hide',
    });
  }
}
