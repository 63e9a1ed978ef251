import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import {
  identityRecordSchema,
  type IdentityRecordInput,
} from 'backstage-plugin-accountability-common';
import type { Knex } from 'knex';
import { migrationsDirectory } from '../db';
import { DatabasePictureStore, refreshDirectory } from '../directory';
import { DatabaseSourceStore, importSource } from '../inventory';
import { DatabasePostureStore } from '../posture';
import { identityRules, RuleBook } from '../rules';
import { eachDatabase } from '../testing/eachDatabase';
import { judgeSettings } from './JudgeSettings';
import { markDirectoryChange } from './markDirectoryChange';
import { Pipeline } from './Pipeline';

const now = new Date('2026-11-24T12:00:00.000Z');
const clock = { now: () => now };

function entity(
  kind: string,
  name: string,
  rest: Partial<Entity> & { spec?: object },
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    ...rest,
    metadata: { name, namespace: 'default', ...rest.metadata },
  } as Entity;
}

const alice = entity('User', 'alice', { spec: { memberOf: ['payments'] } });
const payments = entity('Group', 'payments', {
  spec: { type: 'team', children: [] },
});

function component(
  annotations: Record<string, string>,
  owner = 'payments',
): Entity {
  return entity('Component', 'api', {
    metadata: { name: 'api', annotations },
    spec: { type: 'service', lifecycle: 'production', owner },
  });
}

function serviceAccount(rest: Partial<IdentityRecordInput> = {}) {
  return identityRecordSchema.parse({
    provider: 'kubernetes',
    scope: 'prod',
    name: 'payments/api',
    kind: 'service-account',
    ...rest,
  });
}

eachDatabase('Pipeline', database => {
  let knex: Knex;
  let pipeline: Pipeline;
  const events = mockServices.events.mock();

  beforeEach(async () => {
    knex = await database.init();
    await knex.migrate.latest({ directory: migrationsDirectory() });
    pipeline = new Pipeline({
      knex,
      clock,
      settings: judgeSettings({
        policy: 'default',
        placeholders: [],
        rules: new RuleBook({ subject: 'identity', rules: identityRules }),
      }),
      events,
      logger: mockServices.logger.mock(),
    });
    await new DatabaseSourceStore(knex).registerConfigured([
      {
        id: 'prod',
        title: 'Production',
        provider: 'kubernetes',
        scope: 'prod',
        way: 'file',
        tells: [],
        cannotTell: [],
      },
    ]);
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
    });
    await pipeline.drain();
  }

  async function source(...records: ReturnType<typeof serviceAccount>[]) {
    await importSource({
      knex,
      clock,
      trigger: 'manual',
      signal: new AbortController().signal,
      source: {
        id: 'prod',
        async *read() {
          yield records;
        },
      },
    });
    await pipeline.drain();
  }

  const flag = async () =>
    (await new DatabasePostureStore(knex).get('component:default/api'))?.flag;

  it('flags a component whose service account nobody answers for, until somebody does', async () => {
    const uses = { 'backstage.io/kubernetes-id': 'api' };
    await catalog(alice, payments, component(uses));
    await source(
      serviceAccount({
        consumers: [
          {
            kind: 'workload',
            name: 'Deployment/payments/api',
            labels: { 'backstage.io/kubernetes-id': 'api' },
          },
        ],
      }),
    );
    expect(await flag()).toBe('true');

    await catalog(
      alice,
      payments,
      component({
        ...uses,
        'accountability.dev/identities': 'kubernetes:prod/payments/api',
      }),
    );
    expect(await flag()).toBe('false');

    await catalog(
      payments,
      component({
        'accountability.dev/identities': 'kubernetes:prod/payments/api',
      }),
    );
    const posture = await new DatabasePostureStore(knex).get(
      'component:default/api',
    );
    expect(posture).toMatchObject({
      flag: 'true',
      reasons: ['owner-group-empty'],
    });
  });
});
