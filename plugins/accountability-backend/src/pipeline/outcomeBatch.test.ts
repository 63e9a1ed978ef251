import type { Entity } from '@backstage/catalog-model';
import {
  outcomeSpecSchema,
  type OutcomeSpecInput,
} from 'backstage-plugin-accountability-common';
import type { Knex } from 'knex';
import { countMarks, inTransaction } from '../db';
import {
  DatabaseDefinitionStore,
  declarationHash,
  DEFINITION_STAGE,
} from '../definitions';
import { DatabasePictureStore, refreshDirectory } from '../directory';
import { DatabaseSeatStore, observeScopes } from '../outcomes';
import { DatabasePostureStore } from '../posture';
import { identityRules, RuleBook } from '../rules';
import { eachDatabase } from '../testing/eachDatabase';
import { mockEvents, mockLogger } from '../testing/mockServices';
import { judgeSettings } from './JudgeSettings';
import { markDirectoryChange } from './markDirectoryChange';
import { Pipeline } from './Pipeline';

const OUTCOME = 'outcome:default/a';
const API = 'component:default/api';

function entity(kind: string, name: string, spec: object): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name },
    spec: spec as Entity['spec'],
  };
}
const user = (name: string, ...memberOf: string[]) =>
  entity('User', name, { memberOf });
const group = (name: string, parent?: string) =>
  entity('Group', name, { type: 'team', children: [], parent });
const api = entity('Component', 'api', { type: 'service', owner: 'squad' });

eachDatabase('Outcomes in the pipeline', database => {
  let knex: Knex;
  let pipeline: Pipeline;
  let now: Date;

  beforeEach(async () => {
    now = new Date('2026-11-24T12:00:00.000Z');
    knex = await database.init();
    pipeline = new Pipeline({
      knex,
      clock: { now: () => now },
      settings: judgeSettings({
        policy: 'default',
        placeholders: [],
        rules: new RuleBook({ subject: 'identity', rules: identityRules }),
      }),
      events: mockEvents(),
      logger: mockLogger(),
    });
  });

  async function catalog(...entities: Entity[]) {
    async function* pages() {
      yield entities;
    }
    await refreshDirectory({
      entities: pages(),
      store: new DatabasePictureStore(knex),
      policy: {
        isLeaver: () => false,
        functions: new Map(),
        maxVanishShare: 1,
        holdForMs: 0,
      },
      now,
      onChange: markDirectoryChange,
      observe: await observeScopes(knex),
    });
    await pipeline.drain();
  }

  async function declare(rest: Partial<OutcomeSpecInput> = {}) {
    const spec = outcomeSpecSchema.parse({
      lifecycle: 'active',
      statement: 'Every identity has an owner.',
      model: 'centralised',
      measure: {
        ...{ id: 'ownerless-identities', direction: 'decrease', target: 0 },
        ...{ targetDate: '2027-03-31', collection: 'daily' },
      },
      seats: { 'business-result': 'user:dana', legal: 'group:tribe' },
      ...rest,
    });
    const content = {
      ...{ kind: 'Outcome' as const, ref: OUTCOME, namespace: 'default' },
      ...{ name: 'a', spec },
    };
    const at = now.toISOString();
    await inTransaction(knex, tx =>
      new DatabaseDefinitionStore(tx).record([
        {
          ...{ action: 'declare', at },
          declaration: {
            ...{ ...content, hash: declarationHash(content) },
            ...{ origin: 'git', declaredAt: at },
          },
        },
      ]),
    );
  }

  async function seat(name: string) {
    const seats = await new DatabaseSeatStore(knex).seatsOf([OUTCOME]);
    const found = seats.get(OUTCOME)?.find(s => s.seat === name);
    return found && [found.state, found.since];
  }
  const outcomesOf = async (ref: string) =>
    (await new DatabasePostureStore(knex).get(ref))?.outcomes;
  const everybody = [
    ...[user('dana'), user('lee', 'squad')],
    ...[group('squad', 'tribe'), group('tribe'), api],
  ];

  it('waits with the first judgement until it knows who is there', async () => {
    await declare();
    await pipeline.drain();
    expect(await seat('business-result')).toBeUndefined();
    expect(await countMarks(knex, DEFINITION_STAGE)).toBe(1);

    await catalog(...everybody);
    expect(await seat('business-result')).toEqual([
      'waiting',
      now.toISOString(),
    ]);
    expect(await countMarks(knex, DEFINITION_STAGE)).toBe(0);
  });

  it('notices when holders leave, also the last one of the tree of a group', async () => {
    await declare();
    await catalog(...everybody);
    expect((await seat('legal'))?.[0]).toBe('waiting');

    const before = now.toISOString();
    now = new Date('2026-11-25T12:00:00.000Z');
    await catalog(user('dana'), group('squad', 'tribe'), group('tribe'), api);
    expect(await seat('legal')).toEqual(['drifted', now.toISOString()]);
    expect(await seat('business-result')).toEqual(['waiting', before]);

    await catalog(...everybody.slice(1));
    expect((await seat('legal'))?.[0]).toBe('waiting');
    expect((await seat('business-result'))?.[0]).toBe('drifted');
  });

  it('judges anew what is due by time alone', async () => {
    await declare({
      seats: {
        'business-result': 'user:dana',
        legal: { holder: 'group:tribe', until: '2026-11-24' },
      },
    });
    await catalog(...everybody);
    now = new Date('2026-11-24T23:59:59.999Z');
    await pipeline.sweep();
    expect((await seat('legal'))?.[0]).toBe('waiting');
    now = new Date('2026-11-25T00:00:00.000Z');
    await pipeline.sweep();
    expect(await seat('legal')).toEqual(['vacant', now.toISOString()]);
  });

  it('says on entities which outcomes in force govern them', async () => {
    await catalog(...everybody);
    expect(await outcomesOf(API)).toBeUndefined();
    const { revision } = await new DatabasePostureStore(knex).flagsSince(0, {
      limit: 10,
      now,
    });

    await declare({ lifecycle: 'draft' });
    await catalog(...everybody);
    expect(await outcomesOf(API)).toBeUndefined();

    await declare();
    await pipeline.drain();
    expect(await outcomesOf(API)).toEqual([OUTCOME]);
    const { items } = await new DatabasePostureStore(knex).flagsSince(
      revision,
      { limit: 10, now },
    );
    expect(items).toEqual([
      expect.objectContaining({
        entityRef: API,
        flag: null,
        outcomes: [OUTCOME],
      }),
    ]);

    await declare({ scope: { kind: 'Resource' } });
    await pipeline.drain();
    await catalog(...everybody);
    expect(await outcomesOf(API)).toEqual([]);

    await declare({ scope: { kind: 'Component' } });
    await catalog(...everybody);
    expect(await outcomesOf(API)).toEqual([OUTCOME]);
    await catalog(...everybody.slice(0, -1));
    expect(await outcomesOf(API)).toEqual([]);
  });

  it('judges at once what somebody waits for', async () => {
    await catalog(...everybody);
    await declare();
    await pipeline.judgeOutcomes([OUTCOME]);
    expect((await seat('business-result'))?.[0]).toBe('waiting');
    await pipeline.stop();
  });
});
