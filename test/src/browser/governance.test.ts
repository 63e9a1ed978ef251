import type { Browser, Page } from 'playwright-core';
import { describeInBrowser } from '../testing/describeInBrowser';
import { axeViolations } from './axeViolations';
import { launchBrowser } from './launchBrowser';
import type { Scheme } from './openPage';
import { startPortal, type Portal } from './portal/startPortal';
import { waitForAcme } from './portal/waitForAcme';
import { waitForOutcomes } from './portal/waitForOutcomes';
import { takeScreenshot } from './takeScreenshot';
import { visitAs } from './visitAs';

jest.setTimeout(300_000);

const OUTCOMES = '/accountability/outcomes';
const HALVE = `${OUTCOMES}/default/halve-standing-privilege`;
const SCHEMES: Scheme[] = ['light', 'dark'];

describeInBrowser('outcomes in a browser', chromium => {
  let portal: Portal;
  let browser: Browser;

  beforeAll(async () => {
    [portal, browser] = await Promise.all([
      startPortal({ app: 'app' }),
      launchBrowser(chromium),
    ]);
    await waitForAcme(portal.url);
    await waitForOutcomes(portal.url, ['on-track', 'at-risk', 'breached']);
  });

  afterAll(async () => {
    await browser?.close();
    await portal?.stop();
  });

  const as = (name: string, path: string, scheme?: Scheme) =>
    visitAs(browser, { name, portalUrl: portal.url, path, scheme });
  const press = (page: Page, name: string | RegExp) =>
    page.getByRole('button', { name }).first().click();

  it('are accepted by the executive who answers for them', async () => {
    const { page, errors } = await as('Dana Fox', OUTCOMES);
    for (const status of ['On track', 'At risk', 'Breached']) {
      await page
        .getByRole('listitem')
        .getByText(status, { exact: true })
        .first()
        .waitFor();
    }
    await takeScreenshot(page, 'outcomes-light');
    await page
      .getByRole('link', { name: 'Vendor access is answered for' })
      .click();
    await press(page, /^Accept/);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Accept' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page
      .getByText(/^Accepted on/)
      .first()
      .waitFor();
    expect(errors).toEqual([]);
  });

  it('are declared by the security lead, from a template', async () => {
    const { page, errors } = await as('Sofia Lindqvist', `${OUTCOMES}/new`);
    await press(page, 'Start from this');
    await page.getByRole('textbox', { name: /^Title/ }).fill('No stray key');
    await press(page, /How it is measured/);
    await page.getByLabel(/^Target date/).fill('2027-06-30');
    await press(page, /Who answers/);
    await page
      .getByRole('textbox', { name: 'Person for Business result' })
      .fill('miles');
    await page.getByRole('option', { name: /Miles Okafor/ }).click();
    await press(page, /Check and declare/);
    await takeScreenshot(page, 'declare-light');
    await press(page, 'Declare and put in force');
    await page.getByRole('heading', { name: /No stray key/ }).waitFor();
    await page.getByText(/Miles Okafor shall answer for it/).waitFor();
    expect(errors).toEqual([]);
  });

  it('are changed by whoever declared them, into a new version', async () => {
    const { page, errors } = await as(
      'Sofia Lindqvist',
      `${OUTCOMES}/default/no-stray-key/edit?field=spec.measure.targetDate`,
    );
    await page.getByLabel(/^Target date/).fill('2027-09-30');
    await press(page, /Check and/);
    await page.getByRole('textbox', { name: /Why/ }).fill('More time to move');
    await press(page, /^(Save|Change|Declare)/);
    await page.getByText('Version 2').first().waitFor();
    await page.getByText('More time to move').first().waitFor();
    expect(errors).toEqual([]);
  });

  it('are reviewed by the mission owner, to the end', async () => {
    const { page, errors } = await as('Miles Okafor', HALVE);
    await page.getByRole('link', { name: /^Hold the review of/ }).click();
    await press(page, 'Start the review');
    await page
      .getByRole('textbox', { name: 'Minutes' })
      .fill('The number goes down, and not fast enough.');
    await press(page, 'Add a decision');
    await page.getByLabel('What becomes of it').click();
    await page.getByRole('option', { name: 'Change' }).click();
    await page
      .getByRole('textbox', { name: /^In words/ })
      .fill('Settlement gets its rights on demand');
    await page.getByRole('textbox', { name: /^Who sees to it/ }).fill('sam');
    await page.getByRole('option', { name: /Sam Lee/ }).click();
    await page.getByLabel(/^By when/).fill('2027-01-31');
    await takeScreenshot(page, 'review-light');
    await press(page, 'Write it down');
    await page.getByRole('button', { name: 'End the review' }).isEnabled();
    await press(page, 'End the review');
    await page
      .getByText(/^Held on/)
      .first()
      .waitFor();

    await page.goto(portal.url + HALVE);
    await page.getByText('Settlement gets its rights on demand').waitFor();
    expect(errors).toEqual([]);
  });

  it.each(SCHEMES)('are read by finance (%s)', async scheme => {
    const { page, errors } = await as('Femi Adeyemi', HALVE, scheme);
    await page
      .getByRole('img', { name: /Numbers over time/ })
      .scrollIntoViewIfNeeded();
    await page.getByText('Target 4', { exact: true }).waitFor();
    await takeScreenshot(page, `outcome-numbers-${scheme}`);
    await page.goto(`${portal.url}/accountability/scorecard?by=group`);
    await page.getByRole('treegrid').scrollIntoViewIfNeeded();
    await takeScreenshot(page, `breakdown-${scheme}`);
    expect(errors).toEqual([]);
  });

  it('stand on the page of a component for its squad', async () => {
    const { page, errors } = await as(
      'Sam Lee',
      '/catalog/default/component/payments-api',
    );
    const card = page.getByRole('region', { name: 'Governing outcomes' });
    await card
      .getByText('Halve standing privilege in payments and checkout')
      .waitFor();
    await card.getByText('At risk').waitFor();
    expect(errors).toEqual([]);
  });

  it('speak for ids of frameworks, and every number opens its list', async () => {
    const { page, errors } = await as(
      'Sofia Lindqvist',
      '/accountability/scorecard/frameworks',
    );
    const offboarding = page.getByRole('listitem', { name: 'NHI1:2025' });
    await offboarding
      .getByRole('link', { name: 'Every machine identity has an owner' })
      .waitFor();
    await takeScreenshot(page, 'frameworks-light');
    const failing = offboarding.getByRole('link', { name: /fail/ }).first();
    const count = (await failing.innerText()).replace(/\D/g, '');
    await failing.click();
    await page.getByRole('heading', { name: new RegExp(count) }).waitFor();
    expect(errors).toEqual([]);
  });

  it('pass from one person to another when somebody leaves', async () => {
    const { page, errors } = await as(
      'Sofia Lindqvist',
      '/accountability/admin/transfers?from=user:default/miles.okafor&to=user:default/femi.adeyemi',
    );
    await page.getByText('Change No stray key').waitFor();
    await takeScreenshot(page, 'transfers-light');
    await page.getByRole('textbox', { name: /^Why/ }).fill('Miles moves on');
    await press(page, /^Transfer 1 outcome/);
    await page.getByText(/^No stray key names Femi Adeyemi now/).waitFor();
    await page.goto(`${portal.url}${OUTCOMES}/default/no-stray-key`);
    await page.getByText('Miles moves on').first().waitFor();
    expect(errors).toEqual([]);
  });

  it.each(SCHEMES)(
    'have pages that axe finds nothing in (%s)',
    async scheme => {
      const { page } = await as('Sofia Lindqvist', OUTCOMES, scheme);
      const found: Record<string, string[]> = {};
      for (const [path, heading] of [
        ['scorecard', /components run on identities/],
        ['scorecard/frameworks', /ids of OWASP/],
        ['outcomes', /outcomes are in force/],
        ['outcomes/default/halve-standing-privilege', 'Numbers'],
        ['outcomes/controls', /control/],
        ['outcomes/duties', /duties that nobody has/],
        ['outcomes/reviews', /review/],
        ['outcomes/reviews/hold?subject=programme', /^Review of/],
        ['outcomes/new', 'Declare an outcome'],
        ['inventory', /Nobody answers for/],
        ['admin/sources', /sources/],
        ['admin/rules', /rule/],
        ['admin/transfers', /holds? something here/],
        ['admin/health', /./],
      ] as const) {
        await page.goto(`${portal.url}/accountability/${path}`);
        await page
          .locator('.accountability-page')
          .getByRole('heading', { name: heading })
          .first()
          .waitFor();
        const violations = await axeViolations(page, scheme);
        if (violations.length > 0) found[path] = violations;
      }
      expect(found).toEqual({});
    },
  );
});
