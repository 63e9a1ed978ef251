import type { IdentityFilter } from 'backstage-plugin-accountability-common';
import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import { failureOf } from '../testing/portal/failureOf';
import { DecisionsPortal, REASON, WHO } from './DecisionsPortal';

jest.setTimeout(60_000);

const { ann, ben, rob, sam, squad, rivals } = WHO;
const offered = {
  'for-rivals': rivals,
  'for-rivals-too': rivals,
  'for-rob': rob,
  'for-squad': squad,
};

eachPortalDatabase('Offers to take identities over', database => {
  let portal: DecisionsPortal;

  beforeAll(async () => {
    portal = await DecisionsPortal.start(database, [
      ...Object.keys(offered),
      'free',
    ]);
    for (const [name, owner] of Object.entries(offered)) {
      await portal.decide(sam, name, { action: 'transfer', owner });
    }
  });
  afterAll(() => portal.portal.stop());

  const found = async (caller: string, ...offeredTo: string[]) => {
    const { items } = await portal.portal
      .as(caller)
      .listIdentities({ offeredTo });
    return items.map(item => item.name.split('/')[1]).sort();
  };
  const facet = async (caller: string, filter: IdentityFilter = {}) =>
    (await portal.portal.as(caller).getIdentityFacets(filter)).facets.offeredTo;

  it('are found by who they are for', async () => {
    expect(await found(sam, rivals)).toEqual(['for-rivals', 'for-rivals-too']);
    expect(await found(sam, rob, 'Group:Default/SQUAD')).toEqual([
      'for-rob',
      'for-squad',
    ]);
    expect(await found(sam, 'group:default/hollow')).toEqual([]);
  });

  it('say who is asked', async () => {
    const { items } = await portal.portal.as(sam).listIdentities({});
    expect(
      Object.fromEntries(
        items.map(item => [item.name.split('/')[1], item.offeredTo]),
      ),
    ).toEqual({ ...offered, free: undefined, unlinked: undefined });
  });

  it('are found by a person and the groups they are in, whoever they are', async () => {
    expect(await found(rob, 'me')).toEqual([
      'for-rivals',
      'for-rivals-too',
      'for-rob',
    ]);
    expect(await found(ben, 'me')).toEqual(['for-squad']);
    expect(await found(sam, 'me')).toEqual([]);
    expect(await found(ben, 'me', rob)).toEqual(['for-rob', 'for-squad']);
    expect(await failureOf(found('service', 'me'))).toEqual({
      status: 400,
      message: expect.stringContaining('Only a person'),
    });
  });

  it('are exported as they are listed', async () => {
    const csv = await portal.portal
      .as(rob)
      .exportIdentities({ offeredTo: ['me'] });
    expect((await csv.text()).trim().split('\n')).toHaveLength(4);
  });

  it('are counted, and those for the caller first', async () => {
    const [first, second, ...rest] = await facet(rob);
    expect([first, second]).toEqual([
      { value: 'me', count: 3 },
      { value: rivals, count: 2 },
    ]);
    expect(rest).toHaveLength(2);
    for (const value of [rob, squad]) {
      expect(rest).toContainEqual({ value, count: 1 });
    }
    expect((await facet(sam)).map(({ value }) => value)).not.toContain('me');
    expect(await facet(rob, { q: 'for-rob' })).toEqual([
      { value: 'me', count: 1 },
      { value: rob, count: 1 },
    ]);
    // Choosing another value is what a facet is for.
    expect((await facet(rob, { offeredTo: [squad] }))[0]).toEqual({
      value: 'me',
      count: 3,
    });
    expect(await facet(rob, { q: 'free' })).toEqual([]);
  });

  it('are answered many at once, and wait no longer', async () => {
    const answer = (caller: string, action: 'accept' | 'decline') =>
      portal.portal.as(caller).decideInBulk({
        selection: { filter: { offeredTo: ['me'] } },
        decision: { action, reason: REASON },
        preview: false,
      });
    expect(await answer(rob, 'accept')).toEqual({
      matching: 3,
      applied: 3,
      refused: [],
    });
    expect(await answer(ann, 'decline')).toMatchObject({ applied: 1 });
    expect(await found(rob, 'me')).toEqual([]);
    expect(await facet(ann)).toEqual([]);
    expect(await portal.ownerOf('for-rivals')).toMatchObject({ ref: rivals });
    expect(await portal.ownerOf('for-rob')).toMatchObject({ ref: rob });
    expect((await portal.ownerOf('for-squad')).state).toBe('ownerless');
  });
});
