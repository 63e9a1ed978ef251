import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import { eventually } from '../testing/eventually';
import type { Caller } from '../testing/portal/PortalClient';
import type { TestPortal } from '../testing/portal/startTestPortal';
import {
  cleo,
  ExceptionsPortal,
  FLAGGED,
  hugo,
  inDays,
  nora,
  otto,
  refusalOf,
  rita,
} from './ExceptionsPortal';

jest.setTimeout(60_000);

eachPortalDatabase('Exceptions', database => {
  let desk: ExceptionsPortal;
  let portal: TestPortal;

  beforeAll(async () => {
    desk = await ExceptionsPortal.start(database);
    portal = desk.portal;
  });
  afterAll(() => portal.stop());

  it('go from a request to the catalog and back', async () => {
    const preview = await portal.as(rita).previewException({
      rules: ['accountable-owner'],
      identities: [desk.ids.get('app')!],
    });
    expect(preview).toMatchObject({
      ...{ severity: 'high', needsCompensation: true, problems: [] },
      limit: { termDays: 60 },
      findings: [{ failing: true, title: 'kubernetes:prod/acme/app' }],
    });
    expect(
      preview.approvers.map(({ seat, holders }) => [
        seat,
        ...holders.map(({ ref }) => ref),
      ]),
    ).toEqual([
      ['exception-handling', hugo, nora],
      ['control-system', 'group:default/desk'],
    ]);

    const asked = await desk.request('app');
    expect(asked).toMatchObject({
      ...{ state: 'requested', effective: false },
      waitingFor: ['exception-handling', 'control-system'],
    });
    expect(
      asked.actions
        .filter(({ allowed }) => allowed)
        .map(({ action }) => action),
    ).toEqual(['withdraw']);
    expect(await desk.toDecide(hugo)).toMatchObject({
      ...{ toDecide: 1, items: [{ id: asked.id, waitsForMe: true }] },
    });
    expect((await portal.as(rita).listExceptions({})).toDecide).toBe(0);
    // Cleo decides as well, once somebody has begun the review.
    const later = {
      id: asked.id,
      reviewFirstBy: [{ ref: hugo }, { ref: nora }],
    };
    expect(await desk.toDecide(cleo)).toMatchObject({
      ...{ toDecide: 1, items: [{ ...later, waitsForMe: false }] },
    });

    await desk.step(hugo, asked, { action: 'pick-up' });
    const half = await desk.step(hugo, asked, {
      action: 'approve',
      reason: 'Short enough',
    });
    expect(half).toMatchObject({
      state: 'under-review',
      waitingFor: ['control-system'],
    });
    expect(await desk.flagOf('app')).toMatchObject({ label: 'true' });
    const active = await desk.step(cleo, asked, { action: 'approve' });
    expect(active).toMatchObject({ state: 'active', effective: true });
    await eventually(async () => {
      expect(await desk.flagOf('app')).toEqual({
        ...{ label: 'excepted', status: `until ${active.expiresAt}` },
      });
    });
    expect(await portal.entityNames(`metadata.labels.${FLAGGED}=true`)).toEqual(
      ['lab', 'web'],
    );
    const { verdicts } = await portal
      .as(rita)
      .getIdentity(desk.ids.get('app')!);
    expect(
      verdicts.find(({ ruleId }) => ruleId === 'accountable-owner'),
    ).toMatchObject({
      verdict: { is: 'fail' },
      exception: { id: active.id, until: active.expiresAt },
    });

    const ended = await desk.step(cleo, active, {
      action: 'revoke',
      reason: 'The key leaked',
    });
    expect(
      ended.transitions.map(({ event, by, seat }) => [event, by?.ref, seat]),
    ).toEqual([
      ['revoke', cleo, 'control-system'],
      ['activate', undefined, undefined],
      ['approve', cleo, 'control-system'],
      ['approve', hugo, 'exception-handling'],
      ['pick-up', hugo, 'exception-handling'],
      ['submit', rita, undefined],
      ['create', rita, undefined],
    ]);
    await eventually(async () => {
      expect(await desk.flagOf('app')).toEqual({
        label: 'true',
        status: undefined,
      });
    });
  });

  it('are decided by nobody but people in the seat, who did not ask', async () => {
    const asked = await desk.request('web');
    await desk.step(hugo, asked, { action: 'pick-up' });
    const approve = (who: Caller) =>
      refusalOf(desk.step(who, asked, { action: 'approve' }));
    expect(await approve(rita)).toMatch(/403.*never decides/);
    expect(await approve(nora)).toMatch(
      /403.*permission accountability.exception.decide/,
    );
    expect(await approve('service')).toMatch(/403/);
    expect(await approve(otto)).toMatch(/404/);
    await desk.step(cleo, asked, { action: 'approve' });
    expect(await approve(cleo)).toMatch(/403.*exception-handling/);
    const acting = await portal.request(
      'nobody',
      `/exceptions/${asked.id}/steps`,
      {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          Authorization: `Bearer mock-service-token:${JSON.stringify({
            sub: 'plugin:other',
            obo: hugo,
            target: 'accountability',
          })}`,
        },
        body: JSON.stringify({
          action: 'approve',
          contentHash: asked.contentHash,
        }),
      },
    );
    expect(acting.status).toBe(403);
    expect(
      await refusalOf(
        desk.step(
          hugo,
          { ...asked, contentHash: 'f0r9ed' },
          { action: 'approve' },
        ),
      ),
    ).toMatch(new RegExp(`409.*its content is ${asked.contentHash} now`));
    await desk.step(hugo, asked, { action: 'approve' });
    const replayed = await portal.request(
      hugo,
      `/exceptions/${asked.id}/steps`,
      {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          ...{ action: 'approve', contentHash: asked.contentHash },
        }),
      },
    );
    expect(await replayed.json()).toMatchObject({
      error: { name: 'ConflictError', current: { state: 'active' } },
    });
    expect(
      await refusalOf(desk.step(hugo, asked, { action: 'approve' })),
    ).toMatch(/409.*is active, so it cannot approve; what can happen now is/);
    const close = {
      action: 'close' as const,
      ...{ reason: 'Done', evidence: 'Somebody claimed it' },
    };
    expect(await refusalOf(desk.step(rita, asked, close))).toMatch(
      /409.*cannot be closed because the rule is met, for it still fails: .*1 of 1/,
    );
    const closed = await desk.step(rita, asked, { ...close, ground: 'other' });
    expect(closed.transitions[0]).toMatchObject({
      ...{ event: 'close', ground: 'other' },
      ...{ reason: 'Done', evidence: 'Somebody claimed it' },
    });
    expect(
      await refusalOf(
        desk.step(hugo, asked, { action: 'revoke', reason: 'Too' }),
      ),
    ).toMatch(/409.*nothing leads on/);
  });

  it('lose their approvals when they are changed', async () => {
    const asked = await desk.request('web', { title: 'First' });
    await desk.step(hugo, asked, { action: 'pick-up' });
    await desk.step(cleo, asked, { action: 'approve' });
    const draft = await desk.step(hugo, asked, {
      action: 'ask-changes',
      reason: 'Shorter',
    });
    const edited = await portal.as(rita).editException(asked.id, {
      terms: desk.termsFor('web', { title: 'Second', expiresAt: inDays(5) }),
      expectedHash: draft.hash,
    });
    expect(edited.contentHash).not.toBe(asked.contentHash);
    expect(
      await refusalOf(
        portal.as(rita).editException(asked.id, {
          ...{ terms: desk.termsFor('web'), expectedHash: draft.hash },
        }),
      ),
    ).toMatch(/409/);
    expect(
      await refusalOf(desk.step(rita, asked, { action: 'submit' })),
    ).toMatch(/409/);
    const again = await desk.step(rita, edited, { action: 'submit' });
    expect(again.waitingFor).toEqual(['exception-handling', 'control-system']);
    await desk.step(rita, again, { action: 'withdraw' });
  });

  it('end by themselves, in every answer at once and in the catalog soon after', async () => {
    const expiresAt = new Date(Date.now() + 8_000).toISOString();
    const asked = await desk.request('web', { expiresAt });
    await desk.step(hugo, asked, { action: 'pick-up' });
    await desk.step(hugo, asked, { action: 'approve' });
    await desk.step(cleo, asked, { action: 'approve' });
    await eventually(async () => {
      expect(await desk.flagOf('web')).toMatchObject({ label: 'excepted' });
    });
    await eventually(async () => {
      const { effective } = await portal.as(rita).getException(asked.id);
      expect(effective).toBe(false);
    });
    const { flag } = await portal
      .as(rita)
      .getEntityPosture('component:default/web');
    expect(flag).toBe('true');
    await eventually(async () => {
      expect(await desk.flagOf('web')).toEqual({
        ...{ label: 'true', status: undefined },
      });
    });
    const { state, endedAt } = await portal.as(rita).getException(asked.id);
    expect({ state, endedAt }).toEqual({
      state: 'expired',
      endedAt: expiresAt,
    });
  });

  it('are renewed before they end, with proof, by a new approval', async () => {
    const asked = await desk.request('lab', { expiresAt: inDays(10) });
    await desk.step(hugo, asked, { action: 'pick-up' });
    await desk.step(hugo, asked, { action: 'approve' });
    await desk.step(cleo, asked, { action: 'approve' });
    const renewal = await portal.as(rita).renewException(asked.id, {
      ...{ expiresAt: inDays(20), reason: 'The split takes longer' },
      ...{ progress: 'Two of three moved', contentHash: asked.contentHash },
      evidence: [{ title: 'Minutes of the split' }],
    });
    expect(renewal).toMatchObject({
      ...{ state: 'requested', renewalOf: asked.id, renewals: 1 },
    });
    expect(renewal.terms.evidence).toEqual([{ title: 'Minutes of the split' }]);
    // It waits, and extends nothing meanwhile.
    expect(await portal.as(rita).getException(asked.id)).toMatchObject({
      ...{ state: 'active', expiresAt: asked.expiresAt, renewedBy: renewal.id },
    });
    await desk.step(hugo, renewal, { action: 'pick-up' });
    await desk.step(hugo, renewal, { action: 'approve' });
    await desk.step(cleo, renewal, { action: 'approve' });
    expect(await portal.as(rita).getException(asked.id)).toMatchObject({
      ...{ state: 'superseded', effective: false },
    });
    expect(
      await refusalOf(
        portal.as(rita).renewException(renewal.id, {
          ...{ expiresAt: inDays(30), reason: 'Once more', progress: 'None' },
          ...{ evidence: [{ title: 'x' }], contentHash: renewal.contentHash },
        }),
      ),
    ).toMatch(/400.*may be renewed 1 time,/);
  });

  it('leave no error in the log', () => {
    expect(portal.log.messages('error')).toEqual([]);
  });
});
