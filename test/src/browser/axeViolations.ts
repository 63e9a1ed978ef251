import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { Scheme } from './openPage';

// Read instead of imported: it looks for a browser as soon as it is loaded.
const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

// Another theme changes nothing but colours.
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong in our own part of a page; Backstage's shell is its own affair.
 * In the dark theme it looks at colours alone.
 */
export async function axeViolations(
  page: Page,
  scheme: Scheme,
): Promise<string[]> {
  await page.locator('.accountability-page').waitFor();
  await page.evaluate(source);
  return page.evaluate(
    async only => {
      const tool = (window as unknown as { axe: typeof axe }).axe;
      const { violations } = await tool.run('.accountability-page', {
        resultTypes: ['violations'],
        ...(only && { runOnly: { type: 'rule', values: only } }),
      });
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 200)}`,
      );
    },
    scheme === 'dark' ? COLOUR_RULES : undefined,
  );
}
