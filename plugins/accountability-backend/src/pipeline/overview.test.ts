import type { Entity } from '@backstage/catalog-model';
import { DatabaseOverviewStore } from '../posture';
import { eachDatabase } from '../testing/eachDatabase';
import { aRecord } from '../testing/records';
import { systemClock } from '../testing/systemClock';
import { aPipeline } from './__testUtils__/aPipeline';
import { aGroup, aUser } from './__testUtils__/entities';

/** Uses the account of its own name. */
const using = (kind: string, name: string, owner: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: {
    name,
    namespace: 'default',
    annotations: { 'accountability.dev/identities': `kubernetes:prod/${name}` },
  },
  spec: { type: 'service', lifecycle: 'production', owner },
});
eachDatabase('Totals of the organisation', database => {
  it('count what is stored of entities, owners and verdicts', async () => {
    const knex = await database.init();
    const { catalog, source, settings } = await aPipeline(knex);
    await catalog(
      aUser('alice', 'payments'),
      aGroup('payments'),
      using('Component', 'api', 'payments'),
      using('Component', 'web', 'ghost'),
      using('Resource', 'queue', 'ghost'),
    );
    await source(
      aRecord({ name: 'api' }),
      aRecord({ name: 'web' }),
      aRecord({ name: 'queue' }),
      aRecord({ name: 'stray', privilege: { level: 'admin' } }),
      aRecord({ name: 'riddle' }),
    );

    const { byRule, ...totals } = await new DatabaseOverviewStore(
      knex,
      systemClock,
    ).overview(settings.rules.describe());

    expect(totals).toMatchObject({
      identities: 5,
      owned: 1,
      ownerless: 4,
      entities: 3,
      flaggedEntities: 2,
      unknownEntities: 0,
      components: { all: 2, flagged: 1, excepted: 0, unknown: 0 },
    });
    expect(totals.byReason.reduce((sum, { count }) => sum + count, 0)).toBe(4);
    expect(totals.bySeverity.map(({ severity }) => severity)).toEqual([
      'critical',
      'high',
      'medium',
      'low',
    ]);
    const [worst] = await knex('findings_evaluations')
      .where('worst', '>', 0)
      .count({ n: '*' });
    expect(totals.bySeverity.reduce((sum, { count }) => sum + count, 0)).toBe(
      Number(worst.n),
    );
    const [unknown] = await knex('findings_evaluations')
      .where('unknown_verdicts', '>', 0)
      .count({ n: '*' });
    expect(totals.unjudged).toBe(Number(unknown.n));
    expect(byRule.find(({ ruleId }) => ruleId === 'admin-equivalent')).toEqual({
      ruleId: 'admin-equivalent',
      title: expect.any(String),
      severity: 'high',
      pass: 0,
      fail: 1,
      excepted: 0,
      unknown: 4,
      notApplicable: 0,
    });
  });

  it('count nothing where nothing is', async () => {
    const knex = await database.init();
    const { settings } = await aPipeline(knex);
    const overview = await new DatabaseOverviewStore(
      knex,
      systemClock,
    ).overview(settings.rules.describe());
    expect(overview).toMatchObject({
      identities: 0,
      ownerless: 0,
      unjudged: 0,
      components: { all: 0, flagged: 0, excepted: 0, unknown: 0 },
      byReason: [],
    });
  });
});
