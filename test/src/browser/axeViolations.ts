import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

// Read instead of imported: it looks for a browser as soon as it is loaded.
const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong in our own part of a page; Backstage's shell is its own affair. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.locator('.accountability-page').waitFor();
  await page.evaluate(source);
  return page.evaluate(async () => {
    const tool = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await tool.run('.accountability-page', {
      resultTypes: ['violations'],
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 200)}`,
    );
  });
}
