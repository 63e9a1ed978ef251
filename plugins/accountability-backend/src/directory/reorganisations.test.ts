import type { Entity } from '@backstage/catalog-model';
import { eachDatabase } from '../testing/eachDatabase';
import { aDirectory, NOW } from './__testUtils__/directories';
import { aGroup, aUser, dying } from './__testUtils__/entities';
import { DatabaseReorganisationStore } from './DatabaseReorganisationStore';

const DAY = 86_400_000;
const later = (days: number) => new Date(NOW.getTime() + days * DAY);
const ANN = 'user:default/ann';
const SHOP = 'group:default/shop';

const named = (group: Entity, title: string): Entity => ({
  ...group,
  metadata: { ...group.metadata, title },
});
const fulfilling = (group: Entity, name?: string): Entity => ({
  ...group,
  metadata: {
    ...group.metadata,
    ...(name && { annotations: { 'accountability.dev/function': name } }),
  },
});

/** Everybody, so that what one case leaves out did not leave. */
const [east, west] = [named(aGroup('east'), 'East'), aGroup('west')];
const others = [east, west, named(aGroup('sales'), 'Sales')];
const ann = (...groups: string[]) => aUser('ann', { groups });
const shop = (parent?: string) => named(aGroup('shop', parent), 'Shop');

eachDatabase('Reorganisations', ({ init }) => {
  async function recorded() {
    const knex = await init();
    const directory = await aDirectory(knex);
    const store = new DatabaseReorganisationStore(knex);
    return {
      ...directory,
      store,
      async said(after = new Date(0)) {
        const { since, of } = await store.after(after, [ANN, SHOP]);
        return {
          since,
          changes: [ANN, SHOP].flatMap(ref =>
            of(ref).map(({ partyRef, at, kind, from, to }) => [
              partyRef.replace(/:default./, ' '),
              ...[(at.getTime() - NOW.getTime()) / DAY, kind, from, to],
            ]),
          ),
        };
      },
    };
  }

  const first = [ann('shop', 'sales'), shop('east')];
  const left = aUser('ann', { groups: ['shop', 'sales'], left: true });
  const mail = { groups: ['shop', 'sales'], email: 'new@acme.example' };
  it.each<[string, Entity[], unknown[]]>([
    ['nothing differs', first, []],
    [
      'a group is renamed',
      [first[0], named(shop('east'), 'Store')],
      [['group shop', 1, 'renamed', 'Shop', 'Store']],
    ],
    [
      'a group moves',
      [first[0], shop('west')],
      [['group shop', 1, 'moved', 'East', 'west']],
    ],
    [
      'a group is under nothing any more',
      [first[0], shop()],
      [['group shop', 1, 'moved', 'East', undefined]],
    ],
    [
      'a group goes',
      [first[0]],
      [['group shop', 1, 'gone', undefined, undefined]],
    ],
    [
      'a person changes groups',
      [ann('sales', 'west', 'east'), first[1]],
      [['user ann', 1, 'moved', 'Shop', 'East, west']],
    ],
    [
      'a person leaves their groups',
      [ann(), first[1]],
      [['user ann', 1, 'moved', 'Sales, Shop', undefined]],
    ],
    [
      'a person is in one group more',
      [ann('shop', 'sales', 'west'), first[1]],
      [],
    ],
    [
      'a person goes',
      [first[1]],
      [['user ann', 1, 'gone', undefined, undefined]],
    ],
    [
      'a person has left',
      [left, first[1]],
      [['user ann', 1, 'gone', undefined, undefined]],
    ],
    ['a person has another address', [aUser('ann', mail), first[1]], []],
    [
      'somebody else comes',
      [...first, aUser('bob', { groups: ['shop'] }), aGroup('new', 'shop')],
      [],
    ],
  ])('when %s', async (_, entities, changes) => {
    const { refresh, said } = await recorded();
    await refresh([...others, ...first]);
    expect(await said()).toEqual({ since: NOW, changes: [] });

    await refresh([...others, ...entities], {
      now: later(1),
    });

    expect(await said()).toEqual({ since: NOW, changes });
  });

  it('follows the function of a group, once it has one', async () => {
    const { refresh, said } = await recorded();
    const become = (name: string | undefined, day: number) =>
      refresh([fulfilling(shop(), name)], { now: later(day) });
    await become(undefined, 0);
    await become('mission', 1);
    await become('legal', 2);
    await become(undefined, 3);

    expect((await said()).changes).toEqual([
      ['group shop', 3, 'function', 'legal', undefined],
      ['group shop', 2, 'function', 'mission', 'legal'],
    ]);
  });

  it('tells who came back from who is new', async () => {
    const { refresh, said } = await recorded();
    await refresh([...others]);
    await refresh([...others, ...first], { now: later(1) });
    await refresh([...others, left], { now: later(2) });
    await refresh([...others], { now: later(3) });
    await refresh([...others, ...first], { now: later(4) });

    expect((await said()).changes).toEqual([
      ['user ann', 4, 'back', undefined, undefined],
      ['user ann', 2, 'gone', undefined, undefined],
      ['group shop', 4, 'back', undefined, undefined],
      ['group shop', 2, 'gone', undefined, undefined],
    ]);
    expect((await said(later(2))).changes).toHaveLength(2);
  });

  it('records nothing before the catalog was read completely', async () => {
    const { refresh, said } = await recorded();
    await expect(refresh(dying([...others, ...first]))).rejects.toThrow();
    await expect(refresh(dying([ann('west'), shop()]))).rejects.toThrow();
    expect(await said()).toEqual({ since: undefined, changes: [] });

    await refresh([ann('east')], { now: later(1) });

    expect(await said()).toEqual({ since: later(1), changes: [] });
  });

  it('records no loss that is held, and all of it once it is believed', async () => {
    const { refresh, said } = await recorded();
    const holding = {
      isLeaver: () => false,
      functions: new Map(),
      ...{ maxVanishShare: 0, holdForMs: DAY },
    };
    const crowd = Array.from({ length: 30 }, (_, i) => aUser(`user-${i}`));
    await refresh([...others, ...first, ...crowd]);

    for (const day of [1, 1.5]) {
      await refresh([...others, ...crowd.slice(1)], {
        ...{ now: later(day), policy: holding },
      });
      expect((await said()).changes).toEqual([]);
    }

    await refresh([...others, ...crowd.slice(1)], {
      ...{ now: later(2), policy: holding },
    });
    expect((await said()).changes).toEqual([
      ['user ann', 2, 'gone', undefined, undefined],
      ['group shop', 2, 'gone', undefined, undefined],
    ]);
  });

  it('forgets what is too old, and since when it knows', async () => {
    const { refresh, said, store } = await recorded();
    await refresh([...others, ...first]);
    for (let day = 1; day <= 25; day++) {
      await refresh(
        [...others, ann('sales'), shop(['east', 'west'][day % 2])],
        {
          now: later(day),
        },
      );
    }
    // Of one party the last twenty are enough.
    expect((await said()).changes.slice(1)).toHaveLength(20);

    await store.forget(NOW);
    expect((await said()).since).toEqual(NOW);
    await store.forget(later(24));

    expect(await said()).toEqual({
      since: later(24),
      changes: [
        ['group shop', 25, 'moved', 'East', 'west'],
        ['group shop', 24, 'moved', 'west', 'East'],
      ],
    });
  });
});
