import type { Entity } from '@backstage/catalog-model';
import type { IdentityRecordInput } from 'backstage-plugin-accountability-common';
import type { Knex } from 'knex';
import {
  DatabaseFirstStore,
  DatabaseIdentityListStore,
  DatabaseVisibleSetStore,
  SEES_ALL,
  type Visibility,
} from '../posture';
import { eachDatabase } from '../testing/eachDatabase';
import { aRecord } from '../testing/records';
import { aPipeline, NOW } from './__testUtils__/aPipeline';
import { aGroup, aUser } from './__testUtils__/entities';

jest.setTimeout(60_000);

const CRITICAL = { 'accountability.dev/criticality': 'critical' };
const owned: IdentityRecordInput['ownerHints'] = [
  { signal: 'source-owner-field', value: 'payments', field: 'label owner' },
];
const usedBy = (...names: string[]) =>
  names.map(name => ({ kind: 'entity' as const, name }));
const daysLater = (days: number) =>
  new Date(NOW.getTime() + days * 86_400_000).toISOString();

function anEntity(kind: string, name: string, rest: Partial<Entity>): Entity {
  return {
    ...{ apiVersion: 'backstage.io/v1alpha1', kind, ...rest },
    metadata: { name, namespace: 'default', ...rest.metadata },
  };
}
const aService = (name: string, system?: string) =>
  anEntity('Component', name, {
    spec: { type: 'service', lifecycle: 'production', owner: 'ghost', system },
  });
const aSystem = (name: string, annotations = {}) =>
  anEntity('System', name, {
    metadata: { name, annotations, title: `The ${name}` },
    spec: { owner: 'ghost' },
  });

const catalogWith = (annotations: Record<string, string>) => [
  ...[aUser('alice', 'payments'), aGroup('payments')],
  ...[aSystem('pay', annotations), aService('api', 'pay'), aService('web')],
];
const records = [
  aRecord({
    ...{ name: 'critical', privilege: { level: 'read' } },
    consumers: usedBy('api'),
  }),
  aRecord({ name: 'mighty', privilege: { level: 'admin' } }),
  aRecord({
    ...{ name: 'plain', privilege: { level: 'read' } },
    consumers: usedBy('web'),
  }),
  aRecord({ name: 'settled', ownerHints: owned }),
  aRecord({ name: 'managed', traits: { platformManaged: true } }),
  aRecord({
    ...{ name: 'failing', ownerHints: owned, privilege: { level: 'none' } },
    traits: { defaultAccount: true },
    consumers: usedBy('web'),
  }),
];

async function anOrganisation(knex: Knex, given = records) {
  const pipeline = await aPipeline(knex);
  await pipeline.catalog(...catalogWith(CRITICAL));
  await pipeline.source(...given);
  const { clock, settings } = pipeline;
  const first = (visibility: Visibility = SEES_ALL, limit = 10) =>
    new DatabaseFirstStore(knex, clock).first({
      ...{ visibility, limit, rules: settings.rules.describe() },
    });
  const list = async (pressing: 'true' | 'false') =>
    new DatabaseIdentityListStore(knex, clock).page({
      ...{ filter: { pressing }, visibility: SEES_ALL },
      ...{ sort: 'name', limit: 50 },
    });
  const idOf = async (name: string): Promise<number> =>
    (await knex('inventory_identities').where({ name }).first('id')).id;
  return {
    ...{ ...pipeline, first, idOf },
    names: async (visibility?: Visibility) =>
      (await first(visibility)).items.map(({ identity }) => identity.name),
    listed: async (pressing: 'true' | 'false') =>
      (await list(pressing)).items.map(({ name }) => name),
    /** What is to be permitted of an identity, from one day to another. */
    async permit(name: string, rule_id: string, [from, to]: [number, number]) {
      const identity_id = await idOf(name);
      await knex('exceptions_effects').insert({
        ...{ subject: `identity:${identity_id}`, rule_id, identity_id },
        ...{ exception_id: 1, effective_from: daysLater(from) },
        expires_at: daysLater(to),
      });
    },
  };
}

eachDatabase('What first', database => {
  it('is what nobody answers for and what fails, by privilege, exposure and criticality', async () => {
    const knex = await database.init();
    const { catalog, first, names, listed } = await anOrganisation(knex);

    expect(await names()).toEqual(['critical', 'mighty', 'plain', 'failing']);
    expect(await listed('true')).toEqual([
      ...['critical', 'failing', 'mighty', 'plain'],
    ]);
    expect(await listed('false')).toEqual(['managed', 'settled']);
    const { items, more } = await first(SEES_ALL, 1);
    expect(more).toBe(true);
    expect(items).toMatchObject([
      {
        identity: { name: 'critical', owner: { state: 'ownerless' } },
        finding: {
          ...{ ruleId: 'accountable-owner', title: 'Somebody answers for it' },
          remedy: expect.stringContaining('Claim it'),
        },
        rank: { privilege: 1, exposure: 2, criticality: 3 },
        reach: {
          entities: {
            count: 1,
            some: [{ ref: 'component:default/api', title: 'api' }],
          },
          systems: {
            count: 1,
            some: [{ ref: 'system:default/pay', title: 'The pay' }],
          },
          identities: { count: 0, more: false, some: [] },
        },
      },
    ]);

    // What a system is worth is looked at again when somebody changes it.
    await catalog(...catalogWith({}));
    expect(await names()).toEqual(['mighty', 'critical', 'plain', 'failing']);
  });

  it('leaves out what exceptions in effect permit, and nothing else', async () => {
    const knex = await database.init();
    const { names, listed, permit, first } = await anOrganisation(knex);
    await permit('critical', 'accountable-owner', [-1, 1]);
    await permit('plain', 'accountable-owner', [1, 2]);
    await permit('failing', 'accountable-owner', [-1, 1]);
    // Two things are wrong with it, of which one is permitted.
    await permit('mighty', 'accountable-owner', [-1, 1]);

    expect(await names()).toEqual(['mighty', 'plain', 'failing']);
    expect(await listed('true')).toEqual(['failing', 'mighty', 'plain']);
    const { items } = await first(SEES_ALL, 1);
    expect(items[0].finding?.ruleId).toBe('admin-equivalent');
  });

  it('forgets what is gone, and what is mended', async () => {
    const knex = await database.init();
    const { source, names } = await anOrganisation(knex);
    const [critical, , plain] = records;
    await source({ ...critical, ownerHints: owned! }, plain);
    expect(await names()).toEqual(['plain']);
    expect(await knex('posture_ranks').pluck('rank')).toEqual([200]);
  });

  it('is of what the caller may see, with no more of its reach', async () => {
    const knex = await database.init();
    const { names, first } = await anOrganisation(knex, [
      aRecord({
        ...{ name: 'shared', privilege: { level: 'read' } },
        consumers: usedBy('api', 'web'),
        edges: [{ type: 'impersonates', target: 'kubernetes:prod/hidden' }],
      }),
      aRecord({ name: 'hidden', privilege: { level: 'admin' } }),
    ]);
    await new DatabaseVisibleSetStore(knex).replace('web', {
      ...{ entityRefs: ['component:default/web'], now: NOW },
      dropBefore: new Date(0),
    });
    const some: Visibility = { entities: { setId: 'web' }, unlinked: false };

    expect(await names(some)).toEqual(['shared']);
    const { items } = await first(some);
    expect(items[0].reach).toMatchObject({
      entities: { count: 1, some: [{ ref: 'component:default/web' }] },
      ...{ systems: { count: 0 }, identities: { count: 0 } },
    });
    // It counts what uses it, hidden or not.
    expect(items[0].rank).toBeUndefined();
    expect(await names({ entities: 'none', unlinked: false })).toEqual([]);
  });

  it('follows federation, impersonation, keys and trust, step by step, and ends in a circle', async () => {
    const knex = await database.init();
    const to = (name: string) => `kubernetes:prod/${name}`;
    const { first } = await anOrganisation(knex, [
      aRecord({
        ...{ name: 'start', privilege: { level: 'admin' } },
        consumers: usedBy('api', 'web'),
        edges: [
          { type: 'federates-to', target: to('role') },
          { type: 'impersonates', target: 'aws:nobody/knows' },
        ],
      }),
      aRecord({
        ...{ name: 'role', ownerHints: owned, privilege: { level: 'write' } },
        edges: [
          { type: 'holds-credential-of', target: to('vault') },
          { type: 'impersonates', target: to('start') },
        ],
      }),
      aRecord({ name: 'vault', ownerHints: owned }),
      // Whoever is trusted may become it.
      aRecord({
        ...{ name: 'trusting', ownerHints: owned },
        privilege: { level: 'admin' },
        edges: [{ type: 'trusts', target: to('vault') }],
      }),
      aRecord({
        ...{ name: 'too-far', ownerHints: owned },
        edges: [{ type: 'trusts', target: to('trusting') }],
      }),
    ]);

    const { items } = await first(SEES_ALL, 1);

    expect(items[0].identity.name).toBe('start');
    expect(items[0].reach.identities).toEqual({
      ...{ count: 3, more: true, privilege: 'admin' },
      some: [
        expect.objectContaining({ reference: to('trusting') }),
        expect.objectContaining({ reference: to('role'), privilege: 'write' }),
        expect.objectContaining({ reference: to('vault') }),
      ],
    });
  });
});
