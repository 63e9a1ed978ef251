import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { repositoryRoot } from '../lib/repositoryRoot.mjs';

const SCREENSHOTS = join(repositoryRoot, '.cache', 'packed');

/**
 * Signs in as a guest and looks at the card and the tab of the component, and at
 * the page, each reached as a person would. Errors of the page count as well.
 */
export async function lookAtPortal({ url, name, chromium, signal }) {
  const fromTests = createRequire(join(repositoryRoot, 'test', 'package.json'));
  const playwright = fromTests('playwright-core');
  const browser = await playwright.chromium.launch({
    executablePath: chromium,
    // As root, which CI often is, Chromium only runs without its sandbox.
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  const close = () => browser.close();
  signal.addEventListener('abort', close);
  try {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
    });
    await look({ page, url, name });
  } finally {
    signal.removeEventListener('abort', close);
    await browser.close();
  }
}

async function look({ page, url, name }) {
  page.setDefaultTimeout(60_000);
  const errors = [];
  page.on('pageerror', error => errors.push(error.message));
  await mkdir(SCREENSHOTS, { recursive: true });
  const keep = what =>
    page.screenshot({ path: join(SCREENSHOTS, `${name}-${what}.png`) });

  await signIn(page, url);
  await page.goto(`${url}/catalog/default/component/greeter`);
  const card = page.getByText('1 of 1 identity has no accountable owner.');
  await card
    .first()
    .waitFor()
    .catch(reason => explain(reason, 'card', keep));
  await card.first().scrollIntoViewIfNeeded();
  await keep('card');

  await tab(page).click();
  await page
    .getByText('hello/greeter')
    .first()
    .waitFor()
    .catch(reason => explain(reason, 'tab', keep));
  await keep('tab');

  await page
    .getByRole('navigation', { name: 'sidebar nav' })
    .getByRole('link', { name: 'Accountability' })
    .click();
  await page
    .getByText('The only component runs on identities nobody answers for.')
    .waitFor()
    .catch(reason => explain(reason, 'page', keep));
  await keep('page');

  if (errors.length > 0) {
    throw new Error(`The page reported errors: ${errors.join('; ')}`);
  }
}

// Some templates sign guests in by themselves, others ask first.
async function signIn(page, url) {
  await page.goto(url);
  const enter = page.getByRole('button', { name: 'Enter' });
  const settings = page.getByRole('link', { name: 'Settings' }).first();
  await enter.or(settings).first().waitFor();
  if (await enter.isVisible()) {
    await enter.click();
    await settings.waitFor();
  }
}

function tab(page) {
  return page
    .getByRole('tab', { name: 'Accountability' })
    .or(
      page
        .getByRole('navigation', { name: 'Content navigation' })
        .getByRole('link', { name: 'Accountability' }),
    );
}

async function explain(reason, what, keep) {
  await keep(`${what}-missing`);
  throw new Error(
    `The ${what} did not show the identity; see .cache/packed. ${reason.message}`,
  );
}
