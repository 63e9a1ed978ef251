import {
  organisationReadPermission,
  unlinkedIdentityReadPermission,
} from 'backstage-plugin-accountability-common';
import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import { eventually } from '../testing/eventually';
import { kubectlOutput } from '../testing/portal/kubectlOutput';
import {
  cleo,
  ExceptionsPortal,
  hugo,
  otto,
  refusalOf,
  rita,
} from './ExceptionsPortal';

jest.setTimeout(90_000);

const NUMBER = 'accountability.dev/exception';

/** What `kubectl get policyexceptions -A -o json` writes. */
function policyExceptions(named: Record<string, string | undefined>): string {
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'List',
    items: Object.entries(named).map(([name, number]) => ({
      apiVersion: 'kyverno.io/v2',
      kind: 'PolicyException',
      metadata: {
        ...{ name, namespace: 'acme' },
        annotations: number ? { [NUMBER]: number } : {},
      },
      spec: {
        exceptions: [
          { policyName: 'disallow-host-path', ruleNames: ['host-path'] },
        ],
        match: { any: [{ resources: { kinds: ['Pod'] } }] },
      },
    })),
  });
}

eachPortalDatabase('What policy engines let pass', database => {
  let desk: ExceptionsPortal;

  beforeAll(async () => {
    desk = await ExceptionsPortal.start(database);
    desk.portal.policy.deny({
      [rita]: [organisationReadPermission.name],
      [otto]: [unlinkedIdentityReadPermission.name],
    });
  });
  afterAll(() => desk.portal.stop());

  const ended = (id: string, state: string) =>
    eventually(async () => {
      const upload = await desk.portal.as(hugo).getUpload(id);
      expect(upload.state).toBe(state);
    });
  /** Takes an export in, as somebody who drops it into the portal. */
  const take = async (...contents: string[]) => {
    const { id } = await desk.portal.as(hugo).upload({
      ...{ format: 'kubernetes', scope: 'dropped' },
      files: contents.map((text, at) => new File([text], `${at}.json`)),
    });
    await eventually(async () => {
      const { state } = await desk.portal.as(hugo).getUpload(id);
      expect(state).toBe('ready');
    });
    await desk.portal.as(hugo).applyUpload(id);
    await ended(id, 'applied');
  };
  const counted = async () => {
    const { rules } = await desk.portal.as(hugo).getExceptionProgramme();
    const { pass, fail } = rules.find(({ ruleId }) => ruleId === 'EXC-13')!;
    return { pass, fail };
  };
  const said = async () => {
    const { items } = await desk.portal.as(hugo).listExemptions();
    return items.map(({ title, verdict }) =>
      verdict.is === 'fail'
        ? `${title}: ${verdict.because}`
        : `${title}: ${verdict.is}`,
    );
  };

  it('is counted until the register knows of it', async () => {
    expect(await counted()).toEqual({ pass: 0, fail: 0 });
    const accounts = kubectlOutput('a');
    await take(accounts, policyExceptions({ ledger: undefined, root: '999' }));
    expect(await counted()).toEqual({ pass: 0, fail: 2 });
    expect(await said()).toEqual([
      'acme/ledger: It names no exception.',
      'acme/root: It names exception 999, which does not exist.',
    ]);

    const asked = await desk.request('app');
    await take(accounts, policyExceptions({ ledger: asked.id }));
    expect(await said()).toEqual([
      `acme/ledger: It names exception ${asked.id}, which nobody has decided about yet.`,
    ]);
    await desk.step(hugo, asked, { action: 'pick-up' });
    await desk.step(hugo, asked, { action: 'approve', reason: 'It ends' });
    await desk.step(cleo, asked, { action: 'approve' });
    expect(await counted()).toEqual({ pass: 1, fail: 0 });

    // A file that is cut off takes nothing away.
    await take(accounts, '{"kind": "List", "items": [{"kind": "Pol');
    expect(await counted()).toEqual({ pass: 1, fail: 0 });

    await desk.step(cleo, asked, { action: 'revoke', reason: 'Not any more' });
    expect(await said()).toEqual([
      `acme/ledger: It names exception ${asked.id}, which was revoked.`,
    ]);
    const { items } = await desk.portal
      .as(hugo)
      .listExemptions({ verdict: 'fail' });
    expect(items).toMatchObject([
      {
        ...{ engine: 'kyverno', exceptionId: asked.id, exception: asked.id },
        reference: 'kubernetes:dropped/acme/policyexceptions.kyverno.io/ledger',
        policies: ['disallow-host-path: host-path'],
      },
    ]);
    await take(accounts);
    expect(await said()).toEqual([]);
  });

  it('stands among the rules, and speaks for its framework', async () => {
    await take(policyExceptions({ ledger: undefined }), kubectlOutput('a'));
    const rules = await desk.portal.as(hugo).listRules();
    expect(rules.find(({ id }) => id === 'EXC-13')).toMatchObject({
      ...{ subject: 'exemption', severity: 'high', enabled: true },
      frameworks: ['CSF ID.RA-07'],
      remedy: expect.stringContaining(NUMBER),
    });
    const { requirements } = await desk.portal.as(hugo).getFramework('csf');
    const [managed] = requirements.filter(({ id }) => id === 'CSF ID.RA-07');
    expect(
      managed.rules.find(({ ruleId }) => ruleId === 'EXC-13'),
    ).toMatchObject({ subject: 'exemption', fail: 1, pass: 0 });
    const { exemptionsByRule } = await desk.portal.as(hugo).getOverview();
    expect(exemptionsByRule).toMatchObject([
      { ruleId: 'EXC-13', severity: 'high', fail: 1, pass: 0 },
    ]);
  });

  it('is shown to those alone who may see everything', async () => {
    const { rules: totals } = await desk.portal
      .as(otto)
      .getExceptionProgramme();
    expect(totals.map(({ ruleId }) => ruleId)).toContain('EXC-13');
    expect(await refusalOf(desk.portal.as(otto).listExemptions())).toMatch(
      /403.*accountability.identity.read for all identities/,
    );
    const { rules } = await desk.portal.as(rita).getExceptionProgramme();
    expect(rules.map(({ ruleId }) => ruleId)).not.toContain('EXC-13');
    expect(await refusalOf(desk.portal.as(rita).listExemptions())).toMatch(
      /403.*accountability.organisation.read/,
    );
    desk.portal.policy.deny({ [hugo]: ['accountability.exception.read'] });
    expect(await refusalOf(desk.portal.as(hugo).listExemptions())).toMatch(
      /403.*accountability.exception.read/,
    );
  });
});
