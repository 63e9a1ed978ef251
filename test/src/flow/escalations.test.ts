import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import { eventually } from '../testing/eventually';
import { Postbox } from '../testing/portal/Postbox';
import { refusalOf } from './ExceptionsPortal';
import { OUTCOME, OutcomesPortal, WHO } from './OutcomesPortal';

jest.setTimeout(90_000);

const DAY = 24 * 3_600_000;
const daysAgo = (days: number) =>
  new Date(Math.floor(Date.now() / 1000) * 1000 - days * DAY).toISOString();
const MEASURE = {
  ...{ id: 'mfa-share', unit: 'percent', direction: 'increase' },
  ...{ baseline: 40, target: 95, collection: 'daily' },
  targetDate: daysAgo(-100).slice(0, 10),
  thresholds: { atRisk: 60, breached: 50 },
};

eachPortalDatabase('What nobody does', database => {
  let outcomes: OutcomesPortal;
  const post = new Postbox();
  const as = (who: string) => outcomes.portal.as(who);
  const push = (value: number, at: string) =>
    as('service').pushSamples('mfa-share', { samples: [{ at, value }] });
  const breaches = (who: string) =>
    as(who).listEscalations({ outcome: OUTCOME, kind: 'mend-breach' });
  const ruleOf = async (id: string) =>
    (await outcomes.look()).verdicts.find(({ ruleId }) => ruleId === id)!
      .verdict;

  beforeAll(async () => {
    outcomes = await OutcomesPortal.start(database, {
      features: [post.module()],
    });
    await outcomes.revise({
      measure: MEASURE,
      consequence: 'Releases stop.',
      whileBreached: { exceptions: 'executive-approves' },
      escalation: [{ after: { days: 1 }, to: 'finance' }],
    });
    await outcomes.shows(({ measure }) => {
      if (measure.id !== 'mfa-share') throw new Error('It is not read yet');
    });
  });
  afterAll(() => outcomes.portal.stop());

  it('is told to whoever answers for the result as soon as it is breached', async () => {
    expect((await breaches(WHO.dana)).items).toEqual([]);
    post.broken = 'Out of order';
    await push(44, daysAgo(0.01));
    await eventually(async () => {
      const [breach] = (await breaches(WHO.dana)).items;
      if (!breach) throw new Error('Nobody has heard of it');
    });
    const [{ id }] = (await breaches(WHO.dana)).items;
    expect(await as(WHO.dana).getEscalation(id)).toMatchObject({
      ...{ kind: 'mend-breach', severity: 'critical', outcome: OUTCOME },
      ...{ told: true, acknowledged: false, consequence: 'Releases stop.' },
      whileBreached: { exceptions: 'executive-approves' },
      holders: [{ ref: WHO.dana }],
      steps: [{ kind: 'breach', rung: 'holder', told: [{ ref: WHO.dana }] }],
      // The seat of finance names somebody whom nobody knows.
      next: { kind: 'escalation', to: [] },
    });
    // A channel that fails undoes nothing, and says so to whoever runs the portal.
    await eventually(async () => {
      const { items } = await as(WHO.dana).getHealth();
      const item = items.find(of => of.id === 'channel:postbox');
      if (!item) throw new Error('Nothing is wrong yet');
      expect(item.detail).toMatch(/could not be handed over.*Out of order/);
    });
    expect(post.messages).toEqual([]);
    await eventually(async () => {
      expect(await ruleOf('OUT-03')).toEqual({ is: 'pass' });
    });
    expect(await ruleOf('ESC-03')).toMatchObject({
      is: 'fail',
      because: expect.stringMatching(/nobody is in the finance seat/),
    });
  });

  it('is acknowledged by whoever was told, and by nobody else', async () => {
    const [{ id }] = (await breaches(WHO.dana)).items;
    const acknowledge = (who: string) =>
      refusalOf(as(who).acknowledgeEscalation(id, { note: 'I see to it' }));
    // Eve may see it, because she may see the outcome.
    expect((await breaches(WHO.eve)).items).toMatchObject([{ told: false }]);
    expect(await acknowledge(WHO.eve)).toMatch(/403: Only whoever was told/);
    expect(await acknowledge('service')).toMatch(/403/);
    outcomes.portal.policy.deny({
      [WHO.dana]: ['accountability.escalation.read'],
    });
    expect(await acknowledge(WHO.dana)).toMatch(
      /403.*accountability\.escalation\.read/,
    );
    outcomes.portal.policy.deny({});
    const after = await as(WHO.dana).acknowledgeEscalation(id, {
      note: '<b>I see to it</b>',
    });
    expect(after).toMatchObject({
      acknowledged: true,
      acknowledgements: [{ by: { ref: WHO.dana }, note: '<b>I see to it</b>' }],
    });
    // It is still open, and hers: seeing it does not mend it.
    expect(await breaches(WHO.dana)).toMatchObject({
      items: [{ id }],
      totals: { unacknowledged: expect.any(Number) },
    });
    expect(
      (await as(WHO.dana).listEscalations({ mine: 'true' })).items.filter(
        of => of.id === id,
      ),
    ).toMatchObject([{ id, acknowledged: true }]);
  });

  it('is refused where it makes no sense', async () => {
    expect(await refusalOf(as(WHO.dana).getEscalation('4711'))).toMatch(/404/);
    expect(await refusalOf(as(WHO.dana).getEscalation('1e3'))).toMatch(/404/);
    expect(
      await refusalOf(as(WHO.dana).listEscalations({ cursor: 'nonsense' })),
    ).toMatch(/400/);
    const [{ id }] = (await breaches(WHO.dana)).items;
    expect(
      await refusalOf(
        as(WHO.dana).acknowledgeEscalation(id, { note: 'x'.repeat(1_001) }),
      ),
    ).toMatch(/400/);
  });

  it('asks the executive for every exception meanwhile, and says since when and why', async () => {
    const preview = () =>
      as(WHO.dana).previewException({ rules: ['ACC-21'], outcomes: [OUTCOME] });
    const { approvers } = await preview();
    expect(approvers.at(-1)).toMatchObject({
      ...{ seat: 'business-result', because: 'breach' },
      holders: [{ ref: WHO.dana }],
      breach: { outcome: OUTCOME, since: expect.any(String) },
    });
    const { title } = await outcomes.look();
    expect(approvers.at(-1)!.breach!.title).toBe(title);
  });

  it('ends when the number is in order again, and begins anew when it is not', async () => {
    post.broken = undefined;
    const [{ id: first }] = (await breaches(WHO.dana)).items;
    await push(70, daysAgo(0.005));
    await eventually(async () => {
      const { items } = await breaches(WHO.dana);
      if (items.length > 0) throw new Error('It is still breached');
    });
    expect((await as(WHO.dana).getEscalation(first)).closedAt).toBeDefined();
    await push(30, daysAgo(0.001));
    await eventually(async () => {
      const [breach] = (await breaches(WHO.dana)).items;
      if (!breach) throw new Error('It is not breached yet');
      expect(breach.id).not.toBe(first);
      expect(breach.acknowledged).toBe(false);
    });
    await eventually(async () => {
      const [message] = post.to(WHO.dana);
      if (!message) throw new Error('Nothing came');
      expect(message).toMatchObject({
        ...{ kind: 'breach', subject: 'An outcome is breached' },
        items: [{ kind: 'mend-breach', severity: 'critical' }],
      });
    });
  });
});
