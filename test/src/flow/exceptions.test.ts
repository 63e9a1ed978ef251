import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import type {
  ExceptionDetail,
  ExceptionStep,
  ExceptionTermsInput,
} from 'backstage-plugin-accountability-common';
import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import { eventually } from '../testing/eventually';
import { aServiceAccount } from '../testing/portal/aServiceAccount';
import { aComponent, aGroup, aUser } from '../testing/portal/entities';
import { failureOf } from '../testing/portal/failureOf';
import type { Caller } from '../testing/portal/PortalClient';
import { pushInventory } from '../testing/portal/pushInventory';
import {
  startTestPortal,
  type TestPortal,
} from '../testing/portal/startTestPortal';

jest.setTimeout(60_000);

const FLAGGED = 'accountability.dev/flagged';
const STATUS = 'accountability.dev/exception-status';
/** Asks. */
const rita = 'user:default/rita';
/** Handles exceptions, by the configuration. */
const hugo = 'user:default/hugo';
/** Of the desk that owns the control system. */
const cleo = 'user:default/cleo';
/** Sees no entity of the catalog, and has no seat. */
const otto = 'user:default/otto';
/** Has the seat of exceptions, and not the permission. */
const nora = 'user:default/nora';
const DAY = 24 * 3_600_000;
const inDays = (days: number) =>
  new Date(Date.now() + days * DAY).toISOString();

/** `403: why`. */
async function refusalOf(call: Promise<unknown>): Promise<string> {
  const failure = await failureOf(call);
  return `${failure.status}: ${failure.message}`;
}

eachPortalDatabase('Exceptions', database => {
  let portal: TestPortal;
  const ids = new Map<string, string>();

  beforeAll(async () => {
    portal = await startTestPortal({
      database: await database.config(),
      entities: [
        ...[aUser('rita', ['squad']), aUser('hugo'), aUser('otto')],
        ...[aUser('cleo', ['desk']), aUser('nora')],
        ...[aGroup('squad'), aGroup('desk')],
        ...['app', 'web', 'lab'].map(name =>
          aComponent(name, {
            owner: 'group:default/nobody-there',
            annotations: {
              'accountability.dev/identities': `kubernetes:prod/acme/${name}`,
            },
          }),
        ),
      ],
      people: {
        [rita]: ['group:default/squad'],
        [cleo]: ['group:default/desk'],
      },
      accountability: {
        exceptions: {
          approvers: {
            'exception-handling': [hugo, nora],
            'control-system': 'group:default/desk',
          },
          limits: { high: { termDays: 60 } },
        },
      },
    });
    portal.policy.deny({
      [otto]: [catalogEntityReadPermission.name],
      [nora]: ['accountability.exception.decide'],
    });
    await pushInventory(
      portal,
      ['app', 'web', 'lab'].map(name => aServiceAccount(name)),
    );
    await eventually(async () => {
      const { items } = await portal.as(rita).listIdentities({});
      expect(items).toHaveLength(3);
      for (const { name, id } of items) ids.set(name.replace('acme/', ''), id);
      expect(await flagOf('app')).toMatchObject({ label: 'true' });
    });
  });
  afterAll(() => portal.stop());

  async function flagOf(name: string) {
    const { metadata } = await portal.entity(name);
    return {
      label: metadata.labels?.[FLAGGED],
      status: metadata.annotations?.[STATUS],
    };
  }

  const termsFor = (
    name: string,
    more: Partial<ExceptionTermsInput> = {},
  ): ExceptionTermsInput => ({
    title: `Nobody answers for ${name} until the split`,
    rules: ['accountable-owner'],
    identities: [ids.get(name)!],
    reason: 'The team is being split.',
    residual: { likelihood: 2, impact: 3 },
    compensatingControls: [{ text: 'Read only until then' }],
    expiresAt: inDays(30),
    ...more,
  });
  const request = (name: string, more?: Partial<ExceptionTermsInput>) =>
    portal
      .as(rita)
      .createException({ terms: termsFor(name, more), submit: true });
  const step = (
    who: Caller,
    { id, contentHash }: ExceptionDetail,
    action: ExceptionStep['action'],
    more: Partial<ExceptionStep> = {},
  ) => portal.as(who).stepException(id, { action, contentHash, ...more });

  it('go from a request to the catalog and back', async () => {
    const preview = await portal.as(rita).previewException({
      rules: ['accountable-owner'],
      identities: [ids.get('app')!],
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

    const asked = await request('app');
    expect(asked).toMatchObject({
      ...{ state: 'requested', effective: false },
      waitingFor: ['exception-handling', 'control-system'],
    });
    expect(
      asked.actions
        .filter(({ allowed }) => allowed)
        .map(({ action }) => action),
    ).toEqual(['withdraw']);
    const { items, toDecide } = await portal
      .as(hugo)
      .listExceptions({ mine: 'to-decide' });
    expect(toDecide).toBe(1);
    expect(items).toMatchObject([{ id: asked.id, waitsForMe: true }]);
    expect((await portal.as(rita).listExceptions({})).toDecide).toBe(0);

    await step(hugo, asked, 'pick-up');
    const half = await step(hugo, asked, 'approve', { reason: 'Short enough' });
    expect(half).toMatchObject({
      state: 'under-review',
      waitingFor: ['control-system'],
    });
    expect(await flagOf('app')).toMatchObject({ label: 'true' });
    const active = await step(cleo, asked, 'approve');
    expect(active).toMatchObject({ state: 'active', effective: true });
    await eventually(async () => {
      expect(await flagOf('app')).toEqual({
        ...{ label: 'excepted', status: `until ${active.expiresAt}` },
      });
    });
    expect(await portal.entityNames(`metadata.labels.${FLAGGED}=true`)).toEqual(
      ['lab', 'web'],
    );
    const { verdicts } = await portal.as(rita).getIdentity(ids.get('app')!);
    expect(
      verdicts.find(({ ruleId }) => ruleId === 'accountable-owner'),
    ).toMatchObject({
      verdict: { is: 'fail' },
      exception: { id: active.id, until: active.expiresAt },
    });

    const ended = await step(cleo, active, 'revoke', {
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
      expect(await flagOf('app')).toEqual({ label: 'true', status: undefined });
    });
  });

  it('are decided by nobody but people in the seat, who did not ask', async () => {
    const asked = await request('web');
    await step(hugo, asked, 'pick-up');
    const approve = (who: Caller) => refusalOf(step(who, asked, 'approve'));
    expect(await approve(rita)).toMatch(/403.*never decides/);
    expect(await approve(nora)).toMatch(
      /403.*permission accountability.exception.decide/,
    );
    expect(await approve('service')).toMatch(/403/);
    expect(await approve(otto)).toMatch(/404/);
    await step(cleo, asked, 'approve');
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
        step(hugo, { ...asked, contentHash: 'f0r9ed' }, 'approve'),
      ),
    ).toMatch(new RegExp(`409.*its content is ${asked.contentHash} now`));
    await step(hugo, asked, 'approve');
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
    expect(await refusalOf(step(hugo, asked, 'approve'))).toMatch(
      /409.*is active, so it cannot approve; what can happen now is/,
    );
    await step(rita, asked, 'close', {
      reason: 'Done',
      evidence: 'Somebody claimed it',
    });
    expect(
      await refusalOf(step(hugo, asked, 'revoke', { reason: 'Too' })),
    ).toMatch(/409.*nothing leads on/);
  });

  it('lose their approvals when they are changed', async () => {
    const asked = await request('web', { title: 'First' });
    await step(hugo, asked, 'pick-up');
    await step(cleo, asked, 'approve');
    const draft = await step(hugo, asked, 'ask-changes', { reason: 'Shorter' });
    const edited = await portal.as(rita).editException(asked.id, {
      terms: termsFor('web', { title: 'Second', expiresAt: inDays(5) }),
      expectedHash: draft.hash,
    });
    expect(edited.contentHash).not.toBe(asked.contentHash);
    expect(
      await refusalOf(
        portal.as(rita).editException(asked.id, {
          ...{ terms: termsFor('web'), expectedHash: draft.hash },
        }),
      ),
    ).toMatch(/409/);
    expect(await refusalOf(step(rita, asked, 'submit'))).toMatch(/409/);
    const again = await step(rita, edited, 'submit');
    expect(again.waitingFor).toEqual(['exception-handling', 'control-system']);
    await step(rita, again, 'withdraw');
  });

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
    const failure = await refusalOf(request('lab', more));
    expect(failure).toMatch(/400/);
    expect(failure).toMatch(problem);
  });

  it('keep what people write as they wrote it', async () => {
    const title = `<img src=x onerror=alert(1)> '); drop table exceptions_exceptions; --`;
    const asked = await request('lab', { title, reason: title });
    expect(asked.terms).toMatchObject({ title, reason: title });
    await step(rita, asked, 'withdraw');
  });

  it('are shown to whoever may see what they are about, and drafts to nobody else', async () => {
    const draft = await portal
      .as(rita)
      .createException({ terms: termsFor('lab') });
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
    const { counts } = await portal.as(otto).listExceptions({});
    expect(counts).toEqual({});
    await step(rita, draft, 'withdraw');
    expect(
      (
        await portal
          .as(rita)
          .listExceptions({ entity: 'component:default/app' })
      ).items,
    ).toMatchObject([
      { state: 'revoked', firstSubject: 'kubernetes:prod/acme/app' },
    ]);
  });

  it('are renewed before they end, with proof, by a new approval', async () => {
    const asked = await request('lab', { expiresAt: inDays(10) });
    await step(hugo, asked, 'pick-up');
    await step(hugo, asked, 'approve');
    await step(cleo, asked, 'approve');
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
    await step(hugo, renewal, 'pick-up');
    await step(hugo, renewal, 'approve');
    await step(cleo, renewal, 'approve');
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
