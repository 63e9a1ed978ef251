import {
  outcomeSpecSchema,
  type IdentityRecord,
  type OutcomeSpecInput,
} from 'backstage-plugin-accountability-common';
import type { Measure } from 'backstage-plugin-accountability-node';
import type { Knex } from 'knex';
import { inTransaction, mark } from '../db';
import { DatabaseDefinitionStore, declarationHash } from '../definitions';
import { JUDGE_STAGE } from '../inventory';
import {
  DatabaseSampleStore,
  DatabaseTakingStore,
  MeasureBook,
} from '../measures';
import { DatabaseOutcomeStore, DatabaseVerdictStore } from '../outcomes';
import { eachDatabase } from '../testing/eachDatabase';
import { mockLogger } from '../testing/mockServices';
import { aRecord } from '../testing/records';
import { aPipeline, NOW } from './__testUtils__/aPipeline';
import { aComponent, aGroup, aUser } from './__testUtils__/entities';
import { takeSamples } from './takeSamples';

const OUTCOME = 'outcome:default/a';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const USES = {
  'accountability.dev/identities': 'kubernetes:prod/payments/api',
};

const failing: Measure = {
  ...{ id: 'broken', title: 'Broken', description: 'Fails.', unit: 'things' },
  ...{ direction: 'decrease', unknownWhen: 'It fails.' },
  take: async () => {
    throw new Error('no connection to the scanner');
  },
};
const entities: Measure = {
  ...{ id: 'entities', title: 'Entities', description: 'Counts.', unit: 'x' },
  ...{ direction: 'decrease', unknownWhen: 'It governs nothing.' },
  async take({ entities: pages }) {
    let value = 0;
    for await (const page of pages()) value += page.length;
    return { value, note: 'counted one by one' };
  },
};

eachDatabase('takeSamples', database => {
  let knex: Knex;
  let world: Awaited<ReturnType<typeof aPipeline>>;
  let now: Date;
  const logger = mockLogger();

  beforeEach(async () => {
    now = NOW;
    knex = await database.init();
    world = await aPipeline(knex);
  });

  const later = (ms: number) => {
    now = new Date(now.getTime() + ms);
  };
  const take = async () => {
    await takeSamples(
      {
        ...{ knex, logger, clock: { now: () => now } },
        measures: new MeasureBook([failing, entities]),
      },
      new AbortController().signal,
    );
    await world.pipeline.drain();
  };
  const taking = async () =>
    (await new DatabaseTakingStore(knex).of([OUTCOME])).get(OUTCOME);
  const samples = async (measureId = 'ownerless-identities') => {
    const recent = await new DatabaseSampleStore(knex).recent(
      [{ outcomeRef: OUTCOME, measureId }],
      100,
    );
    return recent.get(OUTCOME)!.map(({ at, value, source, note }) => ({
      ...{ at, value, source },
      ...(note && { note }),
    }));
  };
  const status = async () =>
    (await new DatabaseOutcomeStore(knex).get([OUTCOME])).get(OUTCOME)?.status;
  const verdict = async (ruleId: string) => {
    const of = await new DatabaseVerdictStore(knex).verdictsOf([OUTCOME]);
    return of.get(OUTCOME)?.find(one => one.ruleId === ruleId)?.verdict.is;
  };

  async function declare(
    measure: Partial<OutcomeSpecInput['measure']> = {},
    lifecycle: OutcomeSpecInput['lifecycle'] = 'active',
  ) {
    const spec = outcomeSpecSchema.parse({
      lifecycle,
      statement: 'Every identity has an owner.',
      model: 'centralised',
      measure: {
        ...{ id: 'ownerless-identities', direction: 'decrease', target: 0 },
        ...{ baseline: 9, targetDate: '2027-03-31', collection: 'daily' },
        ...{ thresholds: { atRisk: 5, breached: 8 }, ...measure },
      },
      seats: { 'business-result': 'user:dana' },
      scope: { kind: 'Component' },
    });
    const content = {
      ...{ kind: 'Outcome' as const, ref: OUTCOME, namespace: 'default' },
      ...{ name: 'a', title: 'A', spec },
    };
    const at = now.toISOString();
    await inTransaction(knex, tx =>
      new DatabaseDefinitionStore(tx).record([
        {
          ...{ action: 'revise', at },
          declaration: {
            ...{ ...content, hash: declarationHash(content) },
            ...{ origin: 'git', declaredAt: at },
          },
        },
      ]),
    );
    await world.pipeline.drain();
  }

  const people = [aUser('dana', 'payments'), aGroup('payments')];
  const governed = async (...records: IdentityRecord[]) => {
    await world.source(...records);
    await declare();
    await world.catalog(...people, aComponent(USES, 'nobody'));
  };

  it('takes a number at once, and the outcome follows it', async () => {
    await governed(aRecord());
    expect(await status()).toBe('unmeasured');
    expect(await verdict('OUT-01')).toBe('unknown');

    await take();
    expect(await samples()).toEqual([
      { at: now.toISOString(), value: 1, source: 'built-in' },
    ]);
    expect(await status()).toBe('on-track');
    expect(await verdict('OUT-01')).toBe('pass');
    expect(await verdict('OUT-02')).toBe('pass');
    expect(await verdict('OUT-03')).toBe('pass');
  });

  it('takes the next one when it is due, and not before', async () => {
    await governed(aRecord());
    await take();
    later(23 * HOUR);
    await take();
    expect(await samples()).toHaveLength(1);
    later(HOUR);
    await take();
    expect(await samples()).toHaveLength(2);
  });

  it('meets the target when somebody answers', async () => {
    await governed(
      aRecord({
        ownerHints: [
          {
            ...{ signal: 'source-owner-field', field: 'owner' },
            value: 'group:default/payments',
          },
        ],
      }),
    );
    await take();
    expect(await status()).toBe('met');
  });

  it('takes none while it governs nothing, says why, and goes on by itself', async () => {
    await world.catalog(...people);
    await world.source(aRecord());
    await declare();
    await take();
    expect(await samples()).toEqual([]);
    expect(await taking()).toMatchObject({
      ...{ ours: true, unmeasured: 'It governs nothing so far' },
    });
    await world.catalog(...people, aComponent(USES, 'nobody'));
    later(60_000);
    await take();
    expect(await samples()).toHaveLength(1);
    expect((await taking())?.unmeasured).toBeUndefined();
  });

  it('takes none before every source was read once', async () => {
    await world.catalog(...people, aComponent(USES, 'nobody'));
    await declare();
    await world.catalog(...people, aComponent(USES, 'nobody'));
    await take();
    expect((await taking())?.unmeasured).toMatch(
      /sources have not been read so far: prod/,
    );
    expect(await samples()).toEqual([]);
  });

  it('waits for judgements, but not for ever', async () => {
    await governed(aRecord());
    const busy = () =>
      inTransaction(knex, tx => mark(tx, JUDGE_STAGE, ['999']));
    const attempt = () =>
      takeSamples(
        {
          ...{ knex, logger, clock: { now: () => now } },
          measures: new MeasureBook(),
        },
        new AbortController().signal,
      );
    await busy();
    await attempt();
    expect((await taking())?.unmeasured).toMatch(/wait to be judged/);
    later(61 * 60_000);
    await attempt();
    expect(await samples()).toHaveLength(1);
  });

  it('gives no number for what nobody knows, and asks again', async () => {
    await governed();
    await take();
    expect((await taking())?.unmeasured).toMatch(/No identity is linked/);
    expect(await status()).toBe('unmeasured');
    await world.source(aRecord());
    later(HOUR);
    await take();
    expect(await samples()).toHaveLength(1);
  });

  it('keeps the last number when a measure fails, and marks that one alone', async () => {
    await governed(aRecord());
    await declare({ id: 'broken' });
    await take();
    expect(await taking()).toMatchObject({
      failed: true,
      unmeasured: 'The measure failed: no connection to the scanner',
    });
    expect(await new DatabaseTakingStore(knex).failing(10)).toHaveLength(1);
    expect(await verdict('OUT-01')).toBe('pass');
  });

  it('asks a measure of a module, with what is governed', async () => {
    await governed(aRecord());
    await declare({ id: 'entities' });
    await take();
    expect(await samples('entities')).toEqual([
      {
        ...{ at: now.toISOString(), value: 1, source: 'entities' },
        note: 'counted one by one',
      },
    ]);
  });

  it('leaves to others what they push', async () => {
    await governed(aRecord());
    await declare({ id: 'mfa-share' });
    await take();
    expect(await taking()).toMatchObject({ ours: false, dueAt: undefined });
    // Nobody ever pushed it either.
    expect(await verdict('OUT-01')).toBe('unknown');
  });

  it('takes none of a draft, and none of another measure than agreed', async () => {
    await governed(aRecord());
    await declare({}, 'draft');
    expect(await taking()).toBeUndefined();
    await declare({ id: 'standing-privilege' });
    await take();
    expect(await samples()).toEqual([]);
    // Kubernetes reads no roles here, so that nobody knows what it may do.
    expect((await taking())?.unmeasured).toMatch(/may do/);
  });

  it('is stale, and then a finding, when no number comes', async () => {
    await governed(aRecord());
    await take();
    later(2 * DAY);
    // Only time has passed; the sweep marks it.
    await inTransaction(knex, tx =>
      tx('measures_takings').update({ due_at: null }),
    );
    expect(await new DatabaseOutcomeStore(knex).due(now, 10)).toEqual([
      OUTCOME,
    ]);
  });
});
