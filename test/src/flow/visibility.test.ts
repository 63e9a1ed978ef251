import type { IdentityFilter } from 'backstage-plugin-accountability-common';
import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import { failureOf } from '../testing/portal/failureOf';
import type { TestPortal } from '../testing/portal/startTestPortal';
import {
  accounts,
  ann,
  cat,
  eve,
  ned,
  RIVALS,
  sam,
  SQUAD,
  startVisibilityPortal,
} from './visibilityPortal';

jest.setTimeout(60_000);

const visibleTo: Record<string, string[]> = {
  [sam]: Object.keys(accounts),
  [ann]: ['mine', 'mine-too', 'shared', 'own-stray'],
  [cat]: ['mine', 'mine-too', 'shared'],
  [eve]: [],
  [ned]: ['mine', 'mine-too', 'theirs', 'theirs-too', 'shared'],
};

eachPortalDatabase('What somebody may see', database => {
  let portal: TestPortal;
  let ids: ReadonlyMap<string, string>;

  beforeAll(async () => {
    ({ portal, ids } = await startVisibilityPortal(database));
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
    expect(history.slice(0, 2)).toMatchObject([
      { what: 'decline', decision: { action: 'decline' } },
      { decision: { action: 'transfer', owner: RIVALS } },
    ]);
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
