import type { Browser } from 'playwright-core';
import { describeInBrowser } from '../testing/describeInBrowser';
import { launchBrowser } from './launchBrowser';
import { openPage, type Scheme } from './openPage';
import { startPortal, type Portal } from './portal/startPortal';
import { waitForAcme } from './portal/waitForAcme';
import { signInAs } from './signInAs';
import { takeScreenshot } from './takeScreenshot';

jest.setTimeout(300_000);

const SCHEMES: Scheme[] = ['light', 'dark'];

describeInBrowser('the portal in a browser', chromium => {
  let portal: Portal;
  let browser: Browser;

  beforeAll(async () => {
    [portal, browser] = await Promise.all([
      startPortal({ app: 'app' }),
      launchBrowser(chromium),
    ]);
    await waitForAcme(portal.url);
  });

  afterAll(async () => {
    await browser?.close();
    await portal?.stop();
  });

  it.each(SCHEMES)('offers nine people to sign in as (%s)', async scheme => {
    const { page, errors } = await openPage(browser, scheme);
    await page.goto(portal.url);

    const people = page.getByRole('list', { name: 'People to sign in as' });
    await people.waitFor();
    const names = await people.getByRole('heading').allTextContents();
    expect(names).toHaveLength(9);
    expect(names).toContain('Sam Lee');
    await takeScreenshot(page, `sign-in-${scheme}`);
    expect(errors).toEqual([]);
  });

  it.each(SCHEMES)(
    'shows a squad lead why a component is flagged (%s)',
    async scheme => {
      const { page, errors } = await openPage(browser, scheme);
      await signInAs(page, portal.url, 'Sam Lee');

      await page.goto(
        `${portal.url}/catalog/default/component/payments-ledger`,
      );
      await page
        .getByText('1 of 2 identities have no accountable owner.')
        .first()
        .waitFor();
      await takeScreenshot(page, `component-card-${scheme}`);

      await page
        .getByRole('navigation', { name: 'Content navigation' })
        .getByRole('link', { name: 'Accountability' })
        .click();
      await page.getByText('payments/ledger').first().waitFor();
      await takeScreenshot(page, `component-tab-${scheme}`);
      expect(errors).toEqual([]);
    },
  );
});
