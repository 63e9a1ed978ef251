import type { PolicyExemption } from 'backstage-plugin-accountability-common';
import type {
  ReadProblem,
  ToldExemptions,
} from 'backstage-plugin-accountability-node';
import type { Knex } from 'knex';
import { eachDatabase } from '../testing/eachDatabase';
import { aRecord } from '../testing/records';
import { DatabaseExemptionStore } from './DatabaseExemptionStore';
import { DatabaseRunStore } from './DatabaseRunStore';
import { DatabaseSourceStore } from './DatabaseSourceStore';
import { importSource } from './importSource';

const reference = (name: string) =>
  `kubernetes:prod/payments/policyexceptions.kyverno.io/${name}`;

const exempt = (
  name: string,
  more: Partial<PolicyExemption> = {},
): PolicyExemption => ({
  ...{ reference: reference(name), title: `payments/${name}` },
  ...{ policies: ['disallow-host-path: host-path'], ...more },
});

const kyverno = (
  exemptions: PolicyExemption[],
  more: Partial<ToldExemptions> = {},
): ToldExemptions => ({
  ...{ engine: 'kyverno', exemptions, complete: true, ...more },
});

eachDatabase('Exemptions', database => {
  let knex: Knex;
  let now: Date;
  const source = (id: string) => ({
    ...{ id, title: `Cluster ${id}`, provider: 'kubernetes', scope: 'prod' },
    ...{ way: 'file' as const, tells: [], cannotTell: [] },
  });

  beforeEach(async () => {
    now = new Date('2026-11-24T12:00:00.000Z');
    knex = await database.init();
    await new DatabaseSourceStore(knex).registerConfigured([
      source('one'),
      source('two'),
    ]);
  });

  const read = (
    id: string,
    told: readonly ToldExemptions[],
    more: { problem?: ReadProblem; dies?: true } = {},
  ) =>
    importSource({
      ...{ knex, clock: { now: () => now }, trigger: 'manual' },
      signal: new AbortController().signal,
      source: {
        id,
        async *read(options) {
          for (const of of told) options.exempt?.(of);
          if (more.problem) options.report(more.problem);
          yield [aRecord()];
          if (more.dies) throw new Error('the connection ended');
        },
      },
    });
  const standing = async () =>
    (await new DatabaseExemptionStore(knex).page(0, 100)).map(
      ({ sourceId, title }) => `${sourceId} ${title}`,
    );

  it('are kept with their source and when they were first seen', async () => {
    const told = {
      expiresAt: '2026-12-24T00:00:00Z',
      policies: ['*', 'a: "quoted" ☂'],
      exception: '12',
    };
    await read('one', [kyverno([exempt('ledger', told)])]);
    now = new Date('2026-11-25T12:00:00.000Z');
    await read('one', [kyverno([exempt('ledger', told)])]);
    expect(await new DatabaseExemptionStore(knex).page(0, 100)).toEqual([
      {
        ...{ id: expect.any(Number), engine: 'kyverno', ...exempt('ledger') },
        ...{ policies: told.policies, exception: '12' },
        expiresAt: '2026-12-24T00:00:00.000Z',
        ...{ sourceId: 'one', sourceTitle: 'Cluster one' },
        firstSeenAt: '2026-11-24T12:00:00.000Z',
      },
    ]);
  });

  it('are replaced by a complete run, of their source and engine alone', async () => {
    const gatekeeper = kyverno([exempt('kube')], { engine: 'gatekeeper' });
    await read('one', [kyverno([exempt('a'), exempt('b')]), gatekeeper]);
    await read('two', [kyverno([exempt('a')])]);
    await read('one', [kyverno([exempt('b', { exception: '4' })])]);
    expect(await standing()).toEqual([
      ...['one payments/b', 'one payments/kube', 'two payments/a'],
    ]);
    const [b] = await new DatabaseExemptionStore(knex).page(0, 1);
    expect(b.exception).toBe('4');

    now = new Date('2026-11-25T12:00:00.000Z');
    await read('one', [kyverno([exempt('a')])]);
    expect(await standing()).toEqual([
      ...['one payments/a', 'one payments/kube', 'two payments/a'],
    ]);
    const gone = await knex('inventory_exemptions').whereNotNull('gone_at');
    expect(gone).toMatchObject([
      { title: 'payments/b', gone_at: '2026-11-25T12:00:00.000Z' },
    ]);
  });

  const lost: ReadProblem = { effect: 'record-lost', message: 'cut off' };
  it.each<[string, Partial<ToldExemptions>, Parameters<typeof read>[2]]>([
    ['loses something', {}, { problem: lost }],
    ['may not look at the engine', { complete: false }, {}],
    ['dies', {}, { dies: true }],
  ])('stay when a run %s, and new ones count', async (_, told, more) => {
    await read('one', [kyverno([exempt('a')])]);
    const run = read('one', [kyverno([exempt('b')], told)], more);
    const failure = await run.then(
      () => undefined,
      (error: Error) => error.message,
    );
    expect(failure).toBe(more?.dies && 'the connection ended');
    expect(await standing()).toEqual(['one payments/a', 'one payments/b']);
  });

  it('that cannot be kept are left out, and lose no identity', async () => {
    await read('one', [kyverno([exempt('a')])]);
    const run = await read('one', [
      kyverno([exempt('b', { policies: ['x'.repeat(600)] }), exempt('c')]),
      kyverno([exempt('d')], { engine: 'No Engine' }),
    ]);
    const stored = (await new DatabaseRunStore(knex).get(run.id))!;
    expect(stored).toMatchObject({
      state: 'complete',
      problems: [
        {
          effect: 'note',
          message: expect.stringContaining('kyverno is left out: policies[0]'),
        },
        { effect: 'note', message: expect.stringContaining('no usable name') },
      ],
    });
    expect(await standing()).toEqual(['one payments/a', 'one payments/c']);
  });

  it('of a source that nobody configures any more do not count', async () => {
    await read('one', [kyverno([exempt('a')])]);
    await new DatabaseSourceStore(knex).registerConfigured([source('two')]);
    expect(await standing()).toEqual([]);
  });
});
