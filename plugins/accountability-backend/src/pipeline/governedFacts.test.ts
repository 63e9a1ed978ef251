import type { Entity } from '@backstage/catalog-model';
import {
  identityRecordSchema,
  type CredentialRecord,
  type IdentityRecordInput,
} from 'backstage-plugin-accountability-common';
import type { Knex } from 'knex';
import { DatabaseGovernedFactStore } from '../measures';
import { eachDatabase } from '../testing/eachDatabase';
import { aPipeline } from './__testUtils__/aPipeline';
import { aGroup, aUser } from './__testUtils__/entities';

const key = (uid: string) => ({ uid, type: 'api-key' as const });

function identity(name: string, rest: Partial<IdentityRecordInput> = {}) {
  return identityRecordSchema.parse({
    ...{ provider: 'kubernetes', scope: 'prod', kind: 'service-account' },
    ...{ name, status: 'enabled', ...rest },
  });
}
const uses = (...names: string[]) => ({
  consumers: names.map(name => ({
    ...{ kind: 'entity' as const, name: `component:default/${name}` },
  })),
});
function component(name: string): Entity {
  return {
    ...{ apiVersion: 'backstage.io/v1alpha1', kind: 'Component' },
    metadata: { name, namespace: 'default' },
    spec: { type: 'service', lifecycle: 'production', owner: 'nobody' },
  };
}

eachDatabase('What an outcome governs, counted', database => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await database.init();
    const world = await aPipeline(knex);
    await world.source(
      // Used by two of them, and counted once.
      identity('shared', {
        ...uses('app', 'tool'),
        privilege: { level: 'admin', evidence: [] },
        credentials: [key('a'), key('b')],
      }),
      identity('vendor', {
        ...uses('app'),
        origin: 'vendor',
        privilege: { level: 'read', evidence: [] },
      }),
      identity('off', {
        ...uses('app'),
        status: 'disabled',
        privilege: { level: 'admin', evidence: [] },
        credentials: [key('c')],
      }),
      // It has no key of its own, but the vendor may act as it.
      identity('assumed', {
        ...uses('tool'),
        privilege: { level: 'write', evidence: [] },
        edges: [],
      }),
      identity('caller', {
        edges: [{ type: 'impersonates', target: 'kubernetes:prod/assumed' }],
      }),
      identity('elsewhere', {
        ...uses('other'),
        privilege: { level: 'admin', evidence: [] },
      }),
    );
    await world.catalog(
      ...[aUser('dana', 'squad'), aUser('kim', 'squad'), aGroup('squad')],
      ...['app', 'tool', 'bare', 'other'].map(component),
    );
  });

  const facts = () =>
    new DatabaseGovernedFactStore(knex, () =>
      knex('directory_entities')
        .select('ref')
        .whereIn('name', ['app', 'tool', 'bare'])
        .where('kind', 'component'),
    );

  it.each<[string, Parameters<DatabaseGovernedFactStore['count']>[0], number]>([
    ['all, each once', {}, 4],
    ['ownerless ones', { ownerless: true }, 4],
    ['of vendors', { origin: 'vendor', ownerless: true }, 1],
    ['of known rights', { privilegeKnown: true }, 4],
    ['administrators', { privilege: 'admin' }, 2],
    [
      'administrators that can be used',
      { privilege: 'admin', usable: true },
      1,
    ],
    [
      'those with a key, or whom others may act as',
      { privilege: 'write', usable: true, reachable: true },
      2,
    ],
  ])('%s', async (_, which, count) => {
    expect(await facts().count(which)).toBe(count);
  });

  it('credentials of what can be used', async () => {
    const found: CredentialRecord[] = [];
    for await (const page of facts().credentials()) found.push(...page);
    expect(found.map(({ uid }) => uid).sort()).toEqual(['a', 'b']);
  });

  it('components that no source tells anything of', async () => {
    expect(await facts().coverage()).toEqual({ components: 3, unseen: 1 });
  });

  it('active people', async () => {
    expect(await facts().people()).toBe(2);
  });

  it('answers to offers, from what people decided', async () => {
    const [{ id }] = await knex('inventory_identities')
      .where({ name: 'shared' })
      .select('id');
    const decided = (action: string, at: string) => ({
      ...{ identity_id: id, action, decided_by: 'user:default/dana' },
      ...{ owner_ref: 'group:default/squad', reason: 'r', decided_at: at },
    });
    await knex('ownership_decisions').insert([
      decided('transfer', '2026-11-20T08:00:00.000Z'),
      decided('accept', '2026-11-20T11:00:00.000Z'),
    ]);
    const since = new Date('2026-11-01T00:00:00Z');
    expect(await facts().answeredOffers(since)).toEqual([
      {
        offeredAt: new Date('2026-11-20T08:00:00Z'),
        answeredAt: new Date('2026-11-20T11:00:00Z'),
      },
    ]);
  });
});
