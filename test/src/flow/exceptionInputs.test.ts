import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import type { ExceptionTermsInput } from 'backstage-plugin-accountability-common';
import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import type { Caller } from '../testing/portal/PortalClient';
import type { TestPortal } from '../testing/portal/startTestPortal';
import {
  cleo,
  ExceptionsPortal,
  hugo,
  inDays,
  otto,
  refusalOf,
  rita,
} from './ExceptionsPortal';

jest.setTimeout(60_000);

eachPortalDatabase('What exceptions take and show', database => {
  let desk: ExceptionsPortal;
  let portal: TestPortal;

  beforeAll(async () => {
    desk = await ExceptionsPortal.start(database);
    portal = desk.portal;
  });
  afterAll(() => portal.stop());

  it.each<[string, Partial<ExceptionTermsInput>, RegExp]>([
    ['an end in the past', { expiresAt: inDays(-1) }, /ended at/],
    ['an end beyond the longest', { expiresAt: inDays(61) }, /at most 60 days/],
    ['no end', { expiresAt: undefined }, /expiresAt/],
    [
      'an end without its offset',
      { expiresAt: '2027-03-28T02:30:00' },
      /offset/,
    ],
    [
      'an end before its beginning',
      { effectiveFrom: inDays(40) },
      /end after it begins/,
    ],
    [
      'a thousand subjects',
      { identities: Array.from({ length: 1_000 }, (_, at) => String(at + 1)) },
      /at most 500 identities/,
    ],
    [
      'a subject that there is not',
      { identities: ['999999'] },
      /no identity 999999/,
    ],
    [
      'a rule that there is not',
      { rules: ['no-such-rule'] },
      /no rule no-such-rule/,
    ],
    ['a rule about something else', { rules: ['ACC-01'] }, /judges an outcome/],
    [
      'nothing that keeps the risk down',
      { compensatingControls: [] },
      /keeps the risk down/,
    ],
    [
      'a seat that nobody holds',
      { concerns: ['clause'] },
      /seat legal .* is vacant/,
    ],
  ])('are refused with %s', async (_, more, problem) => {
    const failure = await refusalOf(desk.request('lab', more));
    expect(failure).toMatch(/400/);
    expect(failure).toMatch(problem);
  });

  it('keep what people write as they wrote it', async () => {
    const title = `<img src=x onerror=alert(1)> '); drop table exceptions_exceptions; --`;
    const asked = await desk.request('lab', { title, reason: title });
    expect(asked.terms).toMatchObject({ title, reason: title });
    await desk.step(rita, asked, { action: 'withdraw' });
  });

  it('show those who decide what they are about, whatever else they may see', async () => {
    const ofHugo = { [hugo]: [catalogEntityReadPermission.name] };
    portal.policy.deny({
      ...ofHugo,
      [otto]: [catalogEntityReadPermission.name],
    });
    const asked = await desk.request('web');
    expect((await portal.as(hugo).listIdentities({})).items).toEqual([]);
    expect(await portal.as(hugo).getException(asked.id)).toMatchObject({
      ...{ visibleSubjects: 1, firstSubject: 'kubernetes:prod/acme/web' },
      findings: [{ title: 'kubernetes:prod/acme/web', failing: true }],
    });
    await desk.step(rita, asked, { action: 'withdraw' });
  });

  it('are shown to whoever may see what they are about, and drafts to nobody else', async () => {
    const draft = await portal
      .as(rita)
      .createException({ terms: desk.termsFor('lab') });
    const listed = async (who: Caller) =>
      (await portal.as(who).listExceptions({ limit: 100 })).items.map(
        ({ id }) => id,
      );
    expect(await listed(rita)).toContain(draft.id);
    expect(await listed(hugo)).not.toContain(draft.id);
    expect(await refusalOf(portal.as(hugo).getException(draft.id))).toMatch(
      /404/,
    );
    expect(await listed(otto)).toEqual([]);
    expect(await listed('service')).not.toContain(draft.id);
    const asked = await desk.request('app');
    await desk.step(rita, asked, { action: 'withdraw' });
    const { counts } = await portal.as(otto).listExceptions({});
    expect(counts).toEqual({});
    await desk.step(rita, draft, { action: 'withdraw' });
    expect(
      (
        await portal
          .as(rita)
          .listExceptions({ entity: 'component:default/app' })
      ).items,
    ).toMatchObject([
      { state: 'withdrawn', firstSubject: 'kubernetes:prod/acme/app' },
    ]);
  });

  it('stay in the history of an identity, for those who may read exceptions', async () => {
    const asked = await desk.request('lab');
    await desk.step(hugo, asked, { action: 'pick-up' });
    for (const who of [hugo, cleo]) {
      await desk.step(who, asked, { action: 'approve' });
    }
    await desk.step(cleo, asked, { action: 'revoke', reason: 'Claimed' });
    const told = async () =>
      (await portal.as(rita).getIdentity(desk.ids.get('lab')!)).history.flatMap(
        ({ exception, by }) => (exception ? [by] : []),
      );
    expect(await told()).toEqual([cleo, cleo]);
    portal.policy.deny({ [rita]: ['accountability.exception.read'] });
    expect(await told()).toEqual([]);
  });
});
