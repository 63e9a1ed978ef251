import type { Browser, Page } from 'playwright-core';
import type { IdentityPage } from 'backstage-plugin-accountability-common';
import { describeInBrowser } from '../testing/describeInBrowser';
import { axeViolations } from './axeViolations';
import { launchBrowser } from './launchBrowser';
import type { Scheme } from './openPage';
import { signIn } from './portal/signIn';
import { startPortal, type Portal } from './portal/startPortal';
import { waitForAcme } from './portal/waitForAcme';
import { takeScreenshot } from './takeScreenshot';
import { visitAs } from './visitAs';

jest.setTimeout(300_000);

const EXCEPTIONS = '/accountability/exceptions';
const TITLE = 'The ledger names somebody who has left';
const SCHEMES: Scheme[] = ['light', 'dark'];

describeInBrowser('exceptions and deadlines in a browser', chromium => {
  let portal: Portal;
  let browser: Browser;
  /** Path of the exception, once it was asked for. */
  let path: string;

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

  const as = (name: string, where: string, scheme?: Scheme) =>
    visitAs(browser, { name, portalUrl: portal.url, path: where, scheme });

  async function identity(reference: string): Promise<string> {
    const token = await signIn(portal.url, 'user:default/sofia.lindqvist');
    const answer = await fetch(
      `${portal.url}/api/accountability/identities?limit=500`,
      { headers: { authorization: `Bearer ${token}` } },
    );
    const { items } = (await answer.json()) as IdentityPage;
    const found = items.find(item => item.reference === reference);
    return `/accountability/inventory/${found?.id}`;
  }

  /** Takes a step in its dialog. */
  async function take(page: Page, action: string, reason?: string) {
    await page.getByRole('button', { name: action }).first().click();
    const dialog = page.getByRole('dialog');
    if (reason) {
      await dialog.getByRole('textbox', { name: /^Reason/ }).fill(reason);
    }
    await dialog.getByRole('button', { name: action }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  it('are asked for by a squad lead, where the finding is', async () => {
    const { page, errors } = await as(
      'Sam Lee',
      await identity('kubernetes:prod/payments/ledger'),
    );
    await page
      .getByRole('link', { name: /^Request an exception: .*still here/ })
      .first()
      .click();
    await page.getByRole('textbox', { name: /^Title/ }).fill(TITLE);
    await page
      .getByRole('textbox', { name: /^Why the rule cannot/ })
      .fill('The new owner starts in December.');
    await page.getByLabel(/^How likely/).click();
    await page.getByRole('option').nth(1).click();
    await page.getByLabel(/^How bad/).click();
    await page.getByRole('option').nth(2).click();
    await page.getByRole('button', { name: 'Add a control' }).click();
    await page
      .getByRole('textbox', { name: /^What it does here/ })
      .first()
      .fill('Payments reads its log every morning');
    // Of those that govern it, the one whose seats can decide is chosen already.
    await page
      .getByRole('radio', {
        ...{ name: /^Every machine identity has an owner/, checked: true },
      })
      .waitFor();
    await page
      .getByText('Mateo Ruiz')
      .or(page.getByText('Risk desk'))
      .first()
      .waitFor();
    await takeScreenshot(page, 'exception-request-light');
    await page.getByRole('button', { name: 'Hand in' }).click();
    await page.getByRole('heading', { name: TITLE }).waitFor();
    path = new URL(page.url()).pathname;
    expect(errors).toEqual([]);
  });

  it.each(SCHEMES)(
    'wait for the risk desk, with everything needed to decide (%s)',
    async scheme => {
      const { page, errors } = await as(
        'Mateo Ruiz',
        `${EXCEPTIONS}?view=to-decide`,
        scheme,
      );
      await page.getByRole('link', { name: TITLE }).waitFor();
      await takeScreenshot(page, `exceptions-${scheme}`);
      await page.getByRole('link', { name: TITLE }).click();
      await page.getByText('The new owner starts in December.').waitFor();
      await takeScreenshot(page, `exception-${scheme}`);
      await page.goto(`${portal.url}${EXCEPTIONS}`);
      await page
        .getByRole('link', { name: new RegExp(TITLE) })
        .first()
        .waitFor();
      await takeScreenshot(page, `obligations-${scheme}`);
      expect(errors).toEqual([]);
    },
  );

  it('are approved by the seats that govern, one after the other', async () => {
    const mateo = await as('Mateo Ruiz', path);
    await take(mateo.page, 'Begin the review');
    await take(mateo.page, 'Approve');
    await mateo.page.getByText('Approved').first().waitFor();
    const ivo = await as('Ivo Petrov', path);
    await take(ivo.page, 'Approve');
    await ivo.page
      .getByText(/^Came into force/)
      .first()
      .waitFor();
    expect([...mateo.errors, ...ivo.errors]).toEqual([]);
  });

  it('show on the finding until when, and end at once when they are taken back', async () => {
    const ledger = await identity('kubernetes:prod/payments/ledger');
    const sam = await as('Sam Lee', ledger);
    await sam.page
      .getByRole('link', { name: /Excepted until/ })
      .first()
      .waitFor();
    const sofia = await as('Sofia Lindqvist', path);
    await take(sofia.page, 'Take back', 'The account was used at night');
    await sofia.page.getByText('The account was used at night').waitFor();
    await sam.page.reload();
    await sam.page
      .getByRole('link', { name: /^Request an exception: .*still here/ })
      .first()
      .waitFor();
    expect([...sam.errors, ...sofia.errors]).toEqual([]);
  });

  it.each(SCHEMES)(
    'that are overdue are shown to whoever they went to (%s)',
    async scheme => {
      const { page, errors } = await as('Dana Fox', EXCEPTIONS, scheme);
      await page
        .getByRole('link', { name: /Vendor access is answered for/ })
        .first()
        .waitFor();
      await takeScreenshot(page, `escalated-to-me-${scheme}`);
      await page.goto(`${portal.url}${EXCEPTIONS}?view=escalations`);
      const row = page
        .getByRole('row', { name: /Vendor access is answered for/ })
        .first();
      await row.waitFor();
      await takeScreenshot(page, `escalations-${scheme}`);
      await row.click();
      await page
        .getByText(/Renewals of|consequence/i)
        .first()
        .waitFor();
      await takeScreenshot(page, `escalation-${scheme}`);
      expect(errors).toEqual([]);
    },
  );

  it('that are overdue are acknowledged, and stay open', async () => {
    const { page, errors } = await as(
      'Dana Fox',
      `${EXCEPTIONS}?view=escalations&mine=true`,
    );
    await page
      .getByRole('row', { name: /Vendor access is answered for/ })
      .first()
      .click();
    await page
      .getByRole('button', { name: /^Acknowledge/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('Priya talks to both vendors');
    await dialog.getByRole('button', { name: /^Acknowledge/ }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Priya talks to both vendors').waitFor();
    // She was told where she looks anyway.
    await page.goto(`${portal.url}/notifications`);
    await page.getByText('An outcome is breached').first().waitFor();
    await takeScreenshot(page, 'notifications-light');
    expect(errors).toEqual([]);
  });

  it.each(SCHEMES)(
    'have pages that axe finds nothing in (%s)',
    async scheme => {
      const { page } = await as('Sofia Lindqvist', EXCEPTIONS, scheme);
      const found: Record<string, string[]> = {};
      for (const [where, heading] of [
        [EXCEPTIONS, /./],
        [`${EXCEPTIONS}?show=calendar`, /./],
        [`${EXCEPTIONS}?view=register`, /exception/],
        [path, TITLE],
        [`${EXCEPTIONS}/1`, /beacon/],
        [`${EXCEPTIONS}?view=escalations`, /./],
        [`${EXCEPTIONS}?view=programme`, /./],
        [`${EXCEPTIONS}/import`, /./],
      ] as const) {
        await page.goto(portal.url + where);
        await page
          .locator('.accountability-page')
          .getByRole('heading', { name: heading })
          .first()
          .waitFor();
        // A list that is loading is pale on purpose.
        await page.waitForLoadState('networkidle');
        const violations = await axeViolations(page, scheme);
        if (violations.length > 0) found[where] = violations;
      }
      expect(found).toEqual({});
    },
  );
});
