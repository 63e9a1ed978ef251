import { RuleBook } from '../rules';
import { eachDatabase } from '../testing/eachDatabase';
import { aGroup, aUser, Governance } from './__testUtils__/aGovernance';
import { later, NOW } from './__testUtils__/declare';
import { DatabaseOutcomeFindingStore } from './DatabaseOutcomeFindingStore';
import { DatabaseVerdictStore } from './DatabaseVerdictStore';
import { outcomeRuleVersion } from './judgeVerdicts';
import { outcomeRules } from './rules';

const people = [aUser('dana'), aUser('lee', ['legal']), aGroup('legal')];

eachDatabase('judgeVerdicts', database => {
  let world: Governance;

  beforeEach(async () => {
    world = await Governance.open(await database.init());
    await world.catalog(...people);
  });

  const verdict = async (ref: string, ruleId: string) =>
    (await world.look(ref)).verdicts.find(one => one.ruleId === ruleId);
  const findings = async (ref: string, ruleId: string) =>
    (await new DatabaseOutcomeFindingStore(world.knex).findingsOf(ref)).filter(
      one => one.ruleId === ruleId,
    );

  it('opens a finding when somebody leaves, and resolves it with a successor', async () => {
    const ref = await world.declare('a');
    expect(await verdict(ref, 'ACC-06')).toMatchObject({
      ...{ verdict: { is: 'pass' }, since: NOW.toISOString() },
    });

    world.now = later(1);
    await world.catalog(aUser('lee', ['legal']), aGroup('legal'));
    await world.judge(ref);
    expect(await verdict(ref, 'ACC-06')).toMatchObject({
      severity: 'critical',
      verdict: { is: 'fail', because: expect.stringContaining('Dana') },
      since: later(1).toISOString(),
      sentence: expect.any(String),
      remedy: expect.any(String),
    });
    expect((await world.look(ref)).findings.critical).toBeGreaterThan(0);

    world.now = later(2);
    await world.judge(ref);
    expect((await verdict(ref, 'ACC-06'))?.since).toBe(later(1).toISOString());

    world.now = later(3);
    await world.declare('a', { seats: { 'business-result': 'user:lee' } });
    expect((await verdict(ref, 'ACC-06'))?.verdict).toEqual({ is: 'pass' });
    expect(await findings(ref, 'ACC-06')).toEqual([
      expect.objectContaining({
        firstSeenAt: later(1).toISOString(),
        resolvedAt: later(3).toISOString(),
      }),
    ]);
  });

  it('writes nothing where nothing differs', async () => {
    const ref = await world.declare('a');
    const tables = [
      'outcomes_verdicts',
      'outcomes_findings',
      'outcomes_evaluations',
      'outcomes_mentions',
    ];
    const all = () => Promise.all(tables.map(table => world.knex(table)));
    const before = await all();
    const writes: string[] = [];
    world.knex.on('query', ({ sql }: { sql: string }) => {
      if (/^(insert|update|delete)/i.test(sql)) writes.push(sql);
    });
    world.now = later(1);
    await world.judge(ref);
    expect(writes).toEqual([]);
    expect(await all()).toEqual(before);
  });

  it('shows what is wrong first, the worst at the top, then what nobody can tell', async () => {
    const { verdicts, findings: counts } = await world.look(
      await world.declare('a'),
    );
    const kinds = verdicts.map(one => one.verdict.is);
    const order = ['fail', 'unknown', 'pass', 'not-applicable'];
    expect(kinds).toEqual(
      [...kinds].sort((a, b) => order.indexOf(a) - order.indexOf(b)),
    );
    const ranks = verdicts
      .filter(one => one.verdict.is === 'fail')
      .map(one => ['critical', 'high', 'medium', 'low'].indexOf(one.severity));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(verdicts).toHaveLength(outcomeRules.length);
    expect(counts.unknown).toBe(kinds.filter(is => is === 'unknown').length);
    expect(counts.critical + counts.high + counts.medium + counts.low).toBe(
      ranks.length,
    );
  });

  it('finds who is due: by time, by other rules, and who was never judged', async () => {
    const ref = await world.declare('a', {
      seats: {
        'business-result': { holder: 'user:dana', until: '2026-12-31' },
      },
    });
    const store = new DatabaseVerdictStore(world.knex);
    const book = new RuleBook({ subject: 'outcome', rules: outcomeRules });
    const ruleVersion = outcomeRuleVersion({
      ...{ rules: book, placeholders: ['the-team'] },
    });
    const due = (now: Date, version = ruleVersion) =>
      store.due({ now, ruleVersion: version, limit: 10 });
    expect(await due(NOW)).toEqual([]);
    expect(await due(new Date('2027-01-01T00:00:00.000Z'))).toEqual([ref]);
    expect(await due(NOW, 'another')).toEqual([ref]);
    await world.knex('outcomes_evaluations').delete();
    expect(await due(NOW)).toEqual([ref]);
  });

  it('forgets what a rule said that nobody judges by any more, and resolves it', async () => {
    const ref = await world.declare('a');
    const store = new DatabaseVerdictStore(world.knex);
    const evaluation = (await store.evaluationsOf([ref])).get(ref)!;
    const wrong = (await world.look(ref)).verdicts[0].ruleId;
    expect(await findings(ref, wrong)).toEqual([
      expect.objectContaining({ resolvedAt: undefined }),
    ]);
    await store.record(
      new Map([
        [ref, { ...evaluation, verdicts: [], mentions: new Set<string>() }],
      ]),
      later(1),
    );
    expect(await store.verdictsOf([ref])).toEqual(new Map());
    expect(await store.outcomesMentioning(['user:default/dana'])).toEqual([]);
    expect(await findings(ref, wrong)).toEqual([
      expect.objectContaining({ resolvedAt: later(1).toISOString() }),
    ]);
  });
});
