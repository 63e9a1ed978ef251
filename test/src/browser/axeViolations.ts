import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { Scheme } from './openPage';

// Read instead of imported: it looks for a browser as soon as it is loaded.
const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

// Another theme changes nothing but colours.
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong in our own part of a page, in the light theme and in the dark
 * one; Backstage's shell is its own affair.
 */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.locator('.accountability-page').waitFor();
  await page.evaluate(source);
  await followTheme(page, 'light');
  const light = await run(page);
  await followTheme(page, 'dark');
  const dark = await run(page, COLOUR_RULES);
  await followTheme(page, 'light');
  return [...light, ...dark.map(violation => `dark: ${violation}`)];
}

async function followTheme(page: Page, colorScheme: Scheme): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.locator(`body[data-theme-mode=${colorScheme}]`).waitFor();
  // Colours move to the new ones.
  await page.evaluate(async () => {
    await new Promise(resolve => requestAnimationFrame(resolve));
    await Promise.all(
      document
        .getAnimations()
        // Something that turns forever never ends.
        .filter(({ effect }) =>
          Number.isFinite(effect?.getComputedTiming().endTime),
        )
        .map(({ finished }) => finished.catch(() => {})),
    );
  });
}

function run(page: Page, rules?: string[]): Promise<string[]> {
  return page.evaluate(async only => {
    const tool = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await tool.run('.accountability-page', {
      resultTypes: ['violations'],
      ...(only && { runOnly: { type: 'rule', values: only } }),
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 200)}`,
    );
  }, rules);
}
