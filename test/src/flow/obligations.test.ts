import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import type { Caller } from '../testing/portal/PortalClient';
import type { TestPortal } from '../testing/portal/startTestPortal';
import {
  cleo,
  ExceptionsPortal,
  hugo,
  inDays,
  refusalOf,
  rita,
} from './ExceptionsPortal';

jest.setTimeout(60_000);

eachPortalDatabase('What somebody must do', database => {
  let desk: ExceptionsPortal;
  let portal: TestPortal;

  beforeAll(async () => {
    desk = await ExceptionsPortal.start(database);
    portal = desk.portal;
  });
  afterAll(() => portal.stop());

  it('is asked of whoever decides, and then of whoever asked', async () => {
    const duties = async (who: Caller) =>
      (await portal.as(who).listObligations()).items.map(
        ({ kind, because }) => [kind, because.seat, because.how],
      );
    const asked = await desk.request('web', { expiresAt: inDays(40) });
    expect(await duties(hugo)).toEqual([
      ['decide-exception', 'exception-handling', 'own'],
    ]);
    expect(await duties(cleo)).toEqual([
      ['decide-exception', 'control-system', 'group'],
    ]);
    expect(await duties(rita)).toEqual([]);
    await desk.step(hugo, asked, { action: 'pick-up' });
    await desk.step(hugo, asked, { action: 'approve' });
    expect(await duties(hugo)).toEqual([]);
    await desk.step(cleo, asked, { action: 'approve' });
    expect(await duties(rita)).toEqual([['end-exception', undefined, 'own']]);
    expect(await duties(hugo)).toEqual([
      ['review-exception', 'exception-handling', 'own'],
    ]);
    expect((await portal.as(rita).listObligations({ days: 30 })).items).toEqual(
      [],
    );
    expect(await refusalOf(portal.as('service').listObligations())).toMatch(
      /403/,
    );
    await desk.step(cleo, asked, { action: 'revoke', reason: 'Enough' });
    expect(await duties(rita)).toEqual([]);
  });

  it('is in a calendar that says nothing about what, until its link is revoked', async () => {
    const asked = await desk.request('lab', { title: 'Top secret' });
    const { path } = await portal.as(hugo).createObligationFeed();
    const calendar = await portal.request('nobody', path);
    expect(calendar.headers.get('content-type')).toMatch('text/calendar');
    const text = await calendar.text();
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(text).toContain('METHOD:PUBLISH');
    const ids = (of: string) => of.match(/^UID:.*$/gm);
    expect(ids(text)).toEqual([
      expect.stringMatching(/^UID:[0-9a-f]{32}@accountability\.dev$/),
    ]);
    const again = await portal.request('nobody', path);
    expect(ids(await again.text())).toEqual(ids(text));
    expect(text).toContain(
      `DTSTART;VALUE=DATE:${asked
        .decisionDueAt!.slice(0, 10)
        .replaceAll('-', '')}`,
    );
    expect(text).not.toMatch(/secret|kubernetes|rita|hugo|decide-exception/i);

    // A new link ends the old one, and revoking ends both.
    const { path: newer } = await portal.as(hugo).createObligationFeed();
    expect((await portal.request('nobody', path)).status).toBe(404);
    expect((await portal.request('nobody', newer)).status).toBe(200);
    expect(await portal.as(hugo).getObligationFeed()).toEqual({
      createdAt: expect.stringMatching(/Z$/),
    });
    await portal.as(hugo).revokeObligationFeed();
    expect((await portal.request('nobody', newer)).status).toBe(404);
    expect(await portal.as(hugo).getObligationFeed()).toEqual({});
    await desk.step(rita, asked, { action: 'withdraw' });
  });
});
