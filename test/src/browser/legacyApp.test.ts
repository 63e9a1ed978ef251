import type { Browser } from 'playwright-core';
import { describeInBrowser } from '../testing/describeInBrowser';
import { launchBrowser } from './launchBrowser';
import { openPage } from './openPage';
import { startPortal, type Portal } from './portal/startPortal';
import { waitForAcme } from './portal/waitForAcme';
import { signInAs } from './signInAs';
import { takeScreenshot } from './takeScreenshot';

jest.setTimeout(300_000);

describeInBrowser('an app of the legacy frontend system', chromium => {
  let portal: Portal;
  let browser: Browser;

  beforeAll(async () => {
    [portal, browser] = await Promise.all([
      startPortal({ app: 'app-legacy' }),
      launchBrowser(chromium),
    ]);
    await waitForAcme(portal.url);
  });

  afterAll(async () => {
    await browser?.close();
    await portal?.stop();
  });

  it('shows card, tab and page', async () => {
    const { page, errors } = await openPage(browser);
    await signInAs(page, portal.url, 'Sofia Lindqvist');

    await page.goto(`${portal.url}/catalog/default/component/fraud-scoring`);
    await page
      .getByText('1 of 1 identity has no accountable owner.')
      .first()
      .waitFor();
    await takeScreenshot(page, 'legacy-component-card');

    await page.getByRole('tab', { name: 'Accountability' }).click();
    await page.getByText('checkout/fraud-scoring').first().waitFor();
    await takeScreenshot(page, 'legacy-component-tab');

    await page.goto(`${portal.url}/accountability`);
    await page.getByText('10 of 22 components run on').waitFor();
    await takeScreenshot(page, 'legacy-scorecard');

    await page.getByRole('tab', { name: 'Inventory' }).click();
    await page.getByText('payments/payments-api').first().waitFor();
    await takeScreenshot(page, 'legacy-inventory');
    expect(errors).toEqual([]);
  });
});
