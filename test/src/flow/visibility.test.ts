import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  RESOURCE_TYPE_IDENTITY,
  type IdentityFilter,
} from 'backstage-plugin-accountability-common';
import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import { eventually } from '../testing/eventually';
import { aServiceAccount } from '../testing/portal/aServiceAccount';
import { aComponent, aGroup, aUser } from '../testing/portal/entities';
import { failureOf } from '../testing/portal/failureOf';
import { ownersAreKnown } from '../testing/portal/ownersAreKnown';
import { ownIdentities } from '../testing/portal/ownIdentities';
import { pushInventory } from '../testing/portal/pushInventory';
import {
  startTestPortal,
  type TestPortal,
} from '../testing/portal/startTestPortal';

jest.setTimeout(60_000);

/** Sees everything. */
const sam = 'user:default/sam';
/** Reads every entity, but only the identities of the squad. */
const ann = 'user:default/ann';
/** Reads only the entities of the squad, and every identity there. */
const cat = 'user:default/cat';
/** Reads no entity at all. */
const eve = 'user:default/eve';
/** Reads every identity but those of the rivals. */
const ned = 'user:default/ned';

const SQUAD = 'group:default/squad';
const RIVALS = 'group:default/rivals';
const DENY = { result: AuthorizeResult.DENY } as const;
/** Everything but what somebody owns. */
const notOwnedBy = (ref: string): PolicyDecision => ({
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'accountability',
  resourceType: RESOURCE_TYPE_IDENTITY,
  conditions: {
    not: {
      resourceType: RESOURCE_TYPE_IDENTITY,
      rule: 'IS_IDENTITY_OWNER',
      params: { claims: [ref] },
    },
  },
});
const usedBy = (...names: string[]) =>
  names.map(name => ({ kind: 'entity' as const, name }));

/** Each with what uses it. */
const accounts = {
  mine: ['app'],
  'mine-too': ['app'],
  theirs: ['tool'],
  'theirs-too': ['tool'],
  shared: ['app', 'tool'],
  stray: [],
  /** Of the squad, as its source says. */
  'own-stray': [],
};
const visibleTo: Record<string, string[]> = {
  [sam]: Object.keys(accounts),
  [ann]: ['mine', 'mine-too', 'shared', 'own-stray'],
  [cat]: ['mine', 'mine-too', 'shared'],
  [eve]: [],
  [ned]: ['mine', 'mine-too', 'theirs', 'theirs-too', 'shared'],
};

eachPortalDatabase('What somebody may see', database => {
  let portal: TestPortal;
  const ids = new Map<string, string>();

  beforeAll(async () => {
    portal = await startTestPortal({
      database: await database.config(),
      entities: [
        ...[aUser('ann', ['squad']), aUser('rob', ['rivals'])],
        ...[aGroup('squad'), aGroup('rivals')],
        aComponent('app', { owner: SQUAD }),
        aComponent('tool', { owner: RIVALS }),
      ],
      people: {
        [ann]: [SQUAD],
        [cat]: [SQUAD],
        [eve]: [SQUAD],
        'user:default/rob': [RIVALS],
      },
    });
    portal.policy.decide = ({ name }, { userRef, refs }) => {
      if (userRef === sam) return undefined;
      if (name === 'accountability.identity.unlinked.read') return DENY;
      if (name === 'accountability.identity.read' && userRef === ned) {
        return notOwnedBy(RIVALS);
      }
      if (name === 'accountability.identity.read' && userRef !== cat) {
        return userRef === eve ? undefined : ownIdentities(refs);
      }
      if (name === catalogEntityReadPermission.name && userRef === eve) {
        return DENY;
      }
      if (name === catalogEntityReadPermission.name && userRef === cat) {
        return createCatalogConditionalDecision(
          catalogEntityReadPermission,
          catalogConditions.isEntityOwner({ claims: refs }),
        );
      }
      return undefined;
    };
    await pushInventory(portal, [
      ...Object.entries(accounts).map(([name, users]) =>
        aServiceAccount(name, {
          consumers: usedBy(...users),
          ownerHints:
            name === 'own-stray'
              ? [{ signal: 'source-tag', value: SQUAD, field: 'label owner' }]
              : [],
          edges:
            name === 'theirs'
              ? [{ type: 'impersonates', target: 'kubernetes:prod/acme/mine' }]
              : [],
        }),
      ),
    ]);
    await eventually(async () => {
      const { items } = await portal.as(sam).listIdentities({ linked: 'true' });
      if (items.length < 5) throw new Error('Not yet judged');
      const all = await portal.as(sam).listIdentities({});
      for (const { id, name } of all.items) ids.set(name.split('/')[1], id);
    });
    await ownersAreKnown(portal, { owners: [SQUAD, RIVALS], as: sam });
  });
  afterAll(() => portal.stop());

  const namesIn = (text: string) =>
    Object.keys(accounts)
      .filter(name => text.includes(`acme/${name},`))
      .sort();

  /** The names that a caller finds, and the three totals of the same filter. */
  async function seen(caller: string, filter: IdentityFilter) {
    const api = portal.as(caller);
    const page = await api.listIdentities(filter);
    const facets = await api.getIdentityFacets(filter);
    const csv = await (await api.exportIdentities(filter)).text();
    const bulk = await api.decideInBulk({
      selection: { filter },
      decision: { action: 'release', reason: 'to count' },
      preview: true,
    });
    const names = page.items.map(item => item.name.split('/')[1]).sort();
    expect(namesIn(csv)).toEqual(names);
    return { names, totals: [page.totalCount, facets.total, bulk.matching] };
  }

  it.each(Object.entries(visibleTo))(
    '%s finds and counts what is theirs to see',
    async (caller, names) => {
      const count = names.length;
      expect(await seen(caller, {})).toEqual({
        names: [...names].sort(),
        totals: [count, count, count],
      });
      const { facets } = await portal.as(caller).getIdentityFacets({});
      expect(facets.provider).toEqual(
        count ? [{ value: 'kubernetes', count }] : [],
      );
    },
  );

  it.each(Object.entries(visibleTo))(
    '%s opens what is theirs to see, and nothing else',
    async (caller, names) => {
      const open = async (id: string) =>
        (await portal.request(caller, `/identities/${id}`)).status;
      const opened: Record<string, number> = {};
      for (const [name, id] of ids) opened[name] = await open(id);
      expect(opened).toEqual(
        Object.fromEntries(
          Object.keys(accounts).map(name => [
            name,
            names.includes(name) ? 200 : 404,
          ]),
        ),
      );
    },
  );

  it('counts the identities of an entity that the caller may see', async () => {
    const identitiesOf = async (caller: string, ref: string) =>
      (await portal.as(caller).getEntityPosture(ref)).counts.identities;
    const [app, tool] = ['component:default/app', 'component:default/tool'];
    expect(await identitiesOf(sam, app)).toBe(3);
    expect(await identitiesOf(sam, tool)).toBe(3);
    expect(await identitiesOf(ann, app)).toBe(3);
    expect(await identitiesOf(ann, tool)).toBe(1);
    expect(await identitiesOf(ann, RIVALS)).toBe(1);
    expect(await identitiesOf(cat, app)).toBe(3);
    for (const [caller, ref] of [
      [cat, tool],
      [cat, RIVALS],
      [eve, app],
    ]) {
      expect(
        await failureOf(portal.as(caller).getEntityPosture(ref)),
      ).toMatchObject({ status: 404 });
    }
  });

  it.each([
    ['group', SQUAD, { [sam]: 4, [ann]: 4, [ned]: 3 }],
    ['user', ann, { [sam]: 4, [ann]: 4, [ned]: 3 }],
    ['group of others', RIVALS, { [sam]: 3, [ann]: 1, [ned]: 3 }],
  ] as const)(
    'counts and lists what a %s owns, linked or not',
    async (_, ref, expected) => {
      for (const [caller, count] of Object.entries(expected)) {
        const posture = await portal.as(caller).getEntityPosture(ref);
        expect(posture.counts.identities).toBe(count);
        expect(posture.identities).toHaveLength(count);
        const { names, totals } = await seen(caller, { entity: ref });
        expect(names).toHaveLength(count);
        expect(totals).toEqual([count, count, count]);
        expect(names.includes('own-stray')).toBe(count === 4);
      }
    },
  );

  it('says nothing of entities that the caller may not read', async () => {
    const shared = await portal.as(cat).getIdentity(ids.get('shared')!);
    expect(shared.linkedEntities).toBe(1);
    expect(shared.links.map(link => link.entityRef)).toEqual([
      'component:default/app',
    ]);
    expect(
      (await seen(cat, { entity: 'component:default/tool' })).names,
    ).toEqual([]);
    expect((await seen(cat, { entity: RIVALS })).names).toEqual([]);
    const patch = portal
      .as(cat)
      .getCatalogPatch(ids.get('shared')!, 'component:default/tool');
    expect(await failureOf(patch)).toMatchObject({ status: 404 });
  });

  it('names no identity that the caller may not see', async () => {
    const edgesFor = async (caller: string) =>
      (await portal.as(caller).getIdentity(ids.get('mine')!)).edges;
    expect(await edgesFor(sam)).toEqual([
      expect.objectContaining({
        direction: 'in',
        target: 'kubernetes:prod/acme/theirs',
        identityId: ids.get('theirs'),
      }),
    ]);
    expect(await edgesFor(ann)).toEqual([]);
    expect(await edgesFor(cat)).toEqual([]);
  });

  it('takes a decision after which the identity is no longer theirs to see', async () => {
    const id = ids.get('mine-too')!;
    const rob = portal.as('user:default/rob');
    const reason = 'not ours';
    await portal.as(ann).decide(id, {
      action: 'transfer',
      owner: RIVALS,
      reason,
    });
    expect(await rob.decide(id, { action: 'decline', reason })).toBeUndefined();
    expect(await failureOf(rob.getIdentity(id))).toMatchObject({ status: 404 });
    const { history } = await portal.as(sam).getIdentity(id);
    expect(history[0]).toMatchObject({ what: 'decline' });
  });

  it('lets who is asked to take over find it, linked or not', async () => {
    const rob = portal.as('user:default/rob');
    const found = async () => {
      const { items } = await rob.listIdentities({ offeredTo: ['me'] });
      return items.map(item => item.name);
    };
    expect(await found()).toEqual([]);
    await portal.as(ann).decide(ids.get('own-stray')!, {
      action: 'transfer',
      owner: RIVALS,
      reason: 'for them',
    });
    expect(await found()).toEqual(['acme/own-stray']);
    const { facets } = await rob.getIdentityFacets({});
    expect(facets.offeredTo[0]).toEqual({ value: 'me', count: 1 });
  });

  it('lets who is asked to take over look and answer, and who asked keep seeing', async () => {
    const id = ids.get('mine')!;
    const rob = portal.as('user:default/rob');
    const reason = 'it moved';
    expect(await failureOf(rob.getIdentity(id))).toMatchObject({ status: 404 });
    await portal.as(ann).decide(id, {
      action: 'transfer',
      owner: RIVALS,
      reason,
    });
    const { actions } = await rob.getIdentity(id);
    expect(
      actions.filter(({ allowed }) => allowed).map(({ action }) => action),
    ).toEqual(expect.arrayContaining(['accept', 'decline']));
    await rob.decide(id, { action: 'accept', reason });
    expect((await rob.getIdentity(id)).owner).toMatchObject({
      ref: RIVALS,
    });
    await portal.as(ann).decide(id, { action: 'dispute', reason });
    expect((await rob.getIdentity(id)).owner).toMatchObject({
      reason: 'disputed',
    });
  });
});
