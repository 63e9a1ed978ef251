import type { JsonObject } from '@backstage/types';
import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import { eventually } from '../testing/eventually';
import { anOutcome, aUser } from '../testing/portal/entities';
import {
  startTestPortal,
  type TestPortal,
} from '../testing/portal/startTestPortal';

jest.setTimeout(90_000);

const DANA = 'user:default/dana';

const exceptionRight: JsonObject = {
  ...{ seat: 'exception-handling', verb: 'approve-exception', lever: 'change' },
  proof: { kind: 'policy', title: 'Exception policy' },
  ...{ verifiedBy: 'group:default/legal', verifiedOn: '2026-01-01' },
};

eachPortalDatabase('Rules about exceptions', database => {
  let portal: TestPortal;

  async function found(): Promise<Record<string, string>> {
    const { verdicts } = await portal
      .as('service')
      .getOutcome('outcome:default/sound');
    return Object.fromEntries(
      verdicts.map(({ ruleId, verdict }) => [ruleId, verdict.is]),
    );
  }

  beforeAll(async () => {
    portal = await startTestPortal({
      database: await database.config(),
      entities: [
        ...[aUser('dana'), aUser('kim'), aUser('ivo')],
        anOutcome('sound', {
          seats: {
            'business-result': DANA,
            'control-system': 'user:default/ivo',
            'exception-handling': 'user:default/kim',
          },
          decisionRights: [exceptionRight],
        }),
      ],
    });
  });
  afterAll(() => portal.stop());

  it('ask about what is excepted, from the request on', async () => {
    const sees = (expected: Record<string, string>) =>
      eventually(async () => expect(await found()).toMatchObject(expected));
    await sees(
      Object.fromEntries(
        Array.from({ length: 11 }, (_, i) => [
          `EXC-${String(i + 2).padStart(2, '0')}`,
          'not-applicable',
        ]),
      ),
    );
    const { id } = await portal.as(DANA).createException({
      submit: true,
      terms: {
        title: 'The policy is looked at again next year',
        ...{ rules: ['OUT-06'], outcomes: ['outcome:default/sound'] },
        reason: 'The board meets in spring.',
        residual: { likelihood: 2, impact: 2 },
        milestones: [{ text: 'Meet', dueOn: '2020-01-01' }],
        expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
      },
    });
    await sees({ 'EXC-06': 'pass', 'EXC-11': 'pass' });

    for (const action of ['pick-up', 'approve'] as const) {
      const { contentHash } = await portal
        .as('user:default/kim')
        .getException(id);
      await portal
        .as('user:default/kim')
        .stepException(id, { action, contentHash });
    }
    const { state } = await portal.as(DANA).getException(id);
    expect(state).toBe('active');
    const listed = async (excepted: 'true' | 'false', rule?: string) => {
      const { items } = await portal
        .as(DANA)
        .listOutcomes({ excepted, rule, verdict: rule ? 'fail' : undefined });
      return items.map(({ name }) => name);
    };
    expect(await listed('true')).toEqual(['sound']);
    expect(await listed('true', 'ACC-01')).toEqual([]);
    expect(await listed('false')).not.toContain('sound');
    await sees({
      ...{ 'EXC-02': 'pass', 'EXC-03': 'pass', 'EXC-04': 'pass' },
      ...{ 'EXC-05': 'pass', 'EXC-06': 'not-applicable' },
      ...{ 'EXC-07': 'not-applicable', 'EXC-08': 'pass', 'EXC-09': 'pass' },
      ...{ 'EXC-10': 'fail', 'EXC-11': 'pass', 'EXC-12': 'pass' },
    });
  });
});
