import type { Browser } from 'playwright-core';
import { describeInBrowser } from '../testing/describeInBrowser';
import { launchBrowser } from './launchBrowser';
import { openPage, type Scheme } from './openPage';
import { expectedOfAcme } from './portal/expectedOfAcme';
import { readAcme } from './portal/readAcme';
import { startPortal, type Portal } from './portal/startPortal';
import { waitForAcme } from './portal/waitForAcme';
import { waitForFlag } from './portal/waitForFlag';
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

  it('makes of acme what its README says', async () => {
    const acme = await readAcme(portal.url);
    expect(acme.entities).toEqual(expectedOfAcme.entities);
    expect(acme.identities).toMatchObject(expectedOfAcme.identities);
  });

  it.each(SCHEMES)('offers ten people to sign in as (%s)', async scheme => {
    const { page, errors } = await openPage(browser, scheme);
    await page.goto(portal.url);

    const people = page.getByRole('list', { name: 'People to sign in as' });
    await people.waitFor();
    const names = await people.getByRole('heading').allTextContents();
    expect(names).toHaveLength(10);
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

  it.each(SCHEMES)(
    'shows the executive how the company stands (%s)',
    async scheme => {
      const { page, errors } = await openPage(browser, scheme);
      await signInAs(page, portal.url, 'Dana Fox');
      await page.goto(`${portal.url}/accountability`);
      await page
        .getByText(
          '10 of 22 components run on identities nobody answers for. 2 more do, but are excepted for now.',
        )
        .waitFor();
      await page.getByRole('treegrid').waitFor();
      await takeScreenshot(page, `first-day-${scheme}`);

      await page.getByRole('link', { name: '10', exact: true }).click();
      await page.getByText('All Components (10)').first().waitFor();
      await takeScreenshot(page, `flagged-components-${scheme}`);
      expect(errors).toEqual([]);
    },
  );

  it('shows finance the totals, and why its lists are shorter', async () => {
    const { page, errors } = await openPage(browser);
    await signInAs(page, portal.url, 'Femi Adeyemi');
    await page.goto(`${portal.url}/accountability`);
    await page.getByText('These are totals.').waitFor();
    await page.getByText('of 53 identities').first().waitFor();
    expect(errors).toEqual([]);
  });

  it('shows the security lead the whole inventory', async () => {
    const { page, errors } = await openPage(browser);
    await signInAs(page, portal.url, 'Sofia Lindqvist');
    await page.goto(`${portal.url}/accountability/inventory`);
    await page.getByText('Nobody answers for 33 of 53 identities.').waitFor();
    await page.getByText('ci/old-runner').first().waitFor();
    await takeScreenshot(page, 'inventory-light');

    await page.goto(`${portal.url}/accountability/admin`);
    await page.getByText('1 of 5 sources').first().waitFor();
    await takeScreenshot(page, 'sources-light');
    expect(errors).toEqual([]);
  });

  it('keeps a person signed in until they switch', async () => {
    const { page } = await openPage(browser);
    await signInAs(page, portal.url, 'Femi Adeyemi');
    await page.goto(`${portal.url}/settings`);
    await page.getByText('Femi Adeyemi').first().waitFor();

    await page.getByRole('button', { name: 'Switch person' }).click();
    await page.getByRole('button', { name: 'Dana Fox' }).click();
    await page.getByRole('link', { name: 'Settings' }).first().waitFor();
    await page.goto(`${portal.url}/settings`);
    await page.getByText('Dana Fox').first().waitFor();
    expect(await page.getByText('Femi Adeyemi').count()).toBe(0);
  });

  // The last one, because it changes what the others look at.
  it('lets a squad lead claim what the component runs on', async () => {
    const { page, errors } = await openPage(browser);
    await signInAs(page, portal.url, 'Sam Lee');
    await page.goto(`${portal.url}/catalog/default/component/payments-ledger`);
    await page.getByRole('button', { name: 'Claim' }).first().click();

    const dialog = page.getByRole('dialog');
    await dialog.getByText('Payments', { exact: true }).click();
    await dialog.getByLabel('Why').fill('We run the ledger.');
    await takeScreenshot(page, 'claim-light');
    await dialog.getByRole('button', { name: 'Claim' }).click();

    await page
      .getByText('All 2 identities have an accountable owner.')
      .first()
      .waitFor();
    expect(errors).toEqual([]);
    await waitForFlag(portal.url, 'component:default/payments-ledger', 'false');
  });
});
