import type {
  EscalationPage,
  OutcomeSamples,
  Scorecard,
  ScorecardMovers,
} from 'backstage-plugin-accountability-common';
import type { Browser } from 'playwright-core';
import { describeInBrowser } from '../testing/describeInBrowser';
import { launchBrowser } from './launchBrowser';
import { openPage } from './openPage';
import { expectedOfAcme } from './portal/expectedOfAcme';
import { readAcme } from './portal/readAcme';
import { signIn } from './portal/signIn';
import { startPortal, type Portal } from './portal/startPortal';
import { waitForAcme } from './portal/waitForAcme';
import { signInAs } from './signInAs';
import { takeScreenshot } from './takeScreenshot';

jest.setTimeout(300_000);

const DAY = 24 * 60 * 60 * 1000;
const OUTCOME = 'outcomes/default/no-ownerless-identities';

describeInBrowser('a portal whose company has a past', chromium => {
  let portal: Portal;
  let browser: Browser;
  const ask = async <T>(path: string, as = 'dana.fox'): Promise<T> => {
    const token = await signIn(portal.url, `user:default/${as}`);
    const answer = await fetch(`${portal.url}/api/accountability/${path}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    return (await answer.json()) as T;
  };

  beforeAll(async () => {
    browser = await launchBrowser(chromium);
    portal = await startPortal({ app: 'app', past: true });
    await waitForAcme(portal.url);
  });

  afterAll(async () => {
    await browser?.close();
    await portal?.stop();
  });

  it('makes of acme what it makes of it without', async () => {
    const acme = await readAcme(portal.url);
    expect(acme.entities).toEqual(expectedOfAcme.entities);
    expect(acme.identities).toMatchObject(expectedOfAcme.identities);
  });

  it('knows of a quarter in which most got better and some did not', async () => {
    const { total, countedFrom } = await ask<Scorecard>(
      'scorecard?by=group&period=91',
    );
    const since = Date.now() - Date.parse(countedFrom!);
    expect(since).toBeGreaterThan(90 * DAY);
    expect(total.trend[0].ownerless).toBeGreaterThan(total.ownerless + 10);

    for (const from of [countedFrom!, undefined]) {
      const { worse, better } = await ask<ScorecardMovers>(
        `scorecard/movers?by=group&limit=10${from ? `&from=${from}` : ''}`,
      );
      expect(worse.length).toBeGreaterThan(0);
      expect(better.length).toBeGreaterThan(worse.length);
    }
  });

  it('has a number of every day of three weeks', async () => {
    const { samples } = await ask<OutcomeSamples>(`${OUTCOME}/samples`);
    const days = new Set(samples.map(({ at }) => at.slice(0, 10)));
    expect(days.size).toBeGreaterThanOrEqual(21);
    expect(Date.parse([...days].at(-1)!) - Date.parse([...days][0])).toBe(
      (days.size - 1) * DAY,
    );
    expect(samples[0].value).toBeGreaterThan(samples.at(-1)!.value);
  });

  it('has woken nobody about what lies behind it', async () => {
    const { items } = await ask<EscalationPage>('escalations?limit=100');
    expect(items.filter(({ told }) => told)).toEqual([
      expect.objectContaining({ kind: 'mend-breach' }),
    ]);
    expect(items.length).toBeLessThan(6);
  });

  it('shows it on its first page', async () => {
    const { page, errors } = await openPage(browser, 'light');
    await signInAs(page, portal.url, 'Dana Fox');
    await page.goto(`${portal.url}/accountability`);

    await page.getByText('fewer than a week ago').waitFor();
    await page.getByRole('heading', { name: 'Who moved' }).waitFor();
    await takeScreenshot(page, 'scorecard-light');
    expect(errors).toEqual([]);
  });
});
