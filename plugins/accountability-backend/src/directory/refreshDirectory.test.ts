import { eachDatabase } from '../testing/eachDatabase';
import { aDirectory, NOW } from './__testUtils__/directories';
import {
  aComponent,
  aGroup,
  aServiceAccount,
  aUser,
  dying,
  pages,
  policy,
} from './__testUtils__/entities';
import { refreshDirectory } from './refreshDirectory';

const ann = aUser('ann', { groups: ['payments'], email: 'ann@acme.example' });
const payments = aGroup('payments');
const web = aComponent('web', { owner: 'payments' });
const ID = 'backstage.io/kubernetes-id';
const HOUR = 3_600_000;
const later = (hours: number) => new Date(NOW.getTime() + hours * HOUR);

eachDatabase('refreshDirectory', ({ init }) => {
  it('takes over a first picture and tells all of it', async () => {
    const { refresh, told, directory } = await aDirectory(await init());

    expect(await refresh([ann, payments, web])).toEqual({
      seen: 3,
      written: 3,
      removed: 0,
    });

    expect(told('entityRefs')).toEqual([
      'component:default/web',
      'group:default/payments',
      'user:default/ann',
    ]);
    expect(told('linkKeys')).toEqual(['entity:component:default/web']);
    expect(told('ownerRefs')).toEqual([
      'ann@acme.example',
      'group:default/payments',
      'user:default/ann',
    ]);
    expect(told('ownedEntityRefs')).toEqual(['component:default/web']);
    expect(await directory.hasCompleted()).toBe(true);
    expect(await directory.status()).toMatchObject({
      lastCompleteAt: NOW.toISOString(),
      entities: 3,
      people: 2,
      problemCount: 0,
    });
  });

  it('writes and tells nothing when nothing changed', async () => {
    const { refresh, told, directory } = await aDirectory(await init());
    await refresh([ann, payments, web]);
    const { epoch } = await directory.status();

    expect(await refresh([web, ann, payments], { now: later(1) })).toEqual({
      seen: 3,
      written: 0,
      removed: 0,
    });

    expect(told('entityRefs')).toEqual([]);
    expect(await directory.status()).toMatchObject({
      epoch,
      lastCompleteAt: later(1).toISOString(),
    });
  });

  it('counts the people of a tree before it judges what the tree owns', async () => {
    const knex = await init();
    const { pictures, directory } = await aDirectory(knex);
    const standings: unknown[] = [];

    await refreshDirectory({
      entities: pages(
        [ann, aGroup('world')],
        [aGroup('payments', 'world')],
        [web],
      ),
      store: pictures,
      policy,
      now: NOW,
      onChange: async (tx, { ownedEntityRefs }) => {
        if (ownedEntityRefs.length === 0) return;
        const Store = directory.constructor as new (
          k: typeof tx,
        ) => typeof directory;
        standings.push(
          Object.fromEntries(
            await new Store(tx).standings(['world', 'payments']),
          ),
        );
      },
    });

    expect(standings).toEqual([
      {
        world: { ref: 'group:default/world', standing: 'active' },
        payments: { ref: 'group:default/payments', standing: 'active' },
      },
    ]);
  });

  it.each([
    [
      'the only person leaves',
      [aUser('ann', { groups: ['payments'], left: true })],
    ],
    ['the only person changes groups', [aUser('ann', { groups: ['other'] })]],
    ['the only person vanishes', []],
  ])('tells that a group stands empty when %s', async (_, people) => {
    const { refresh, told, directory } = await aDirectory(await init());
    await refresh([ann, payments, web]);

    await refresh([...people, payments, web]);

    expect(told('ownerRefs')).toContain('group:default/payments');
    expect(await directory.standings(['payments'])).toEqual(
      new Map([
        [
          'payments',
          { ref: 'group:default/payments', standing: 'group-empty' },
        ],
      ]),
    );
  });

  it('does not tell groups that still have somebody', async () => {
    const { refresh, told } = await aDirectory(await init());
    const bob = aUser('bob', { groups: ['payments'] });
    await refresh([ann, bob, payments]);

    await refresh([ann, payments]);

    expect(told('ownerRefs')).toEqual(['user:default/bob']);
  });

  it('follows a group that moves in the tree', async () => {
    const { refresh, told, directory } = await aDirectory(await init());
    const [east, west] = [aGroup('east'), aGroup('west')];
    await refresh([ann, east, west, aGroup('payments', 'east')]);

    await refresh([ann, east, west, aGroup('payments', 'west')]);

    expect(told('ownerRefs')).toEqual([
      'group:default/east',
      'group:default/west',
    ]);
    expect(await directory.groupTree('group:default/east')).toEqual([
      'group:default/east',
    ]);
    expect(await directory.groupTree('group:default/west')).toEqual([
      'group:default/west',
      'group:default/payments',
    ]);
  });

  it('tells old and new link keys, also those of resources depended on', async () => {
    const { refresh, told } = await aDirectory(await init());
    const ci = aServiceAccount('ci', { [ID]: 'ci' });
    await refresh([ci, aComponent('web', {}, { [ID]: 'old' })]);

    await refresh([
      ci,
      aComponent('web', { dependsOn: 'resource:ci' }, { [ID]: 'new' }),
    ]);

    expect(told('linkKeys')).toEqual([
      'entity:component:default/web',
      'entity:resource:default/ci',
      'kubernetes-id:ci',
      'kubernetes-id:new',
      'kubernetes-id:old',
    ]);
  });

  it('removes nothing when the catalog dies half way, and repairs it next time', async () => {
    const { refresh, directory } = await aDirectory(await init());
    await refresh([ann, payments, web]);

    await expect(
      refresh(dying([aUser('ann', { left: true })], [aComponent('new')]), {
        now: later(1),
      }),
    ).rejects.toThrow(/keeps what it knew.*the catalog answered 503/);

    expect(await directory.status()).toMatchObject({
      entities: 4,
      lastCompleteAt: NOW.toISOString(),
      failure: {
        at: later(1).toISOString(),
        message: 'the catalog answered 503',
      },
    });
    expect((await directory.standings(['ann'])).get('ann')?.standing).toBe(
      'active',
    );

    await refresh([ann, payments], { now: later(2) });
    const repaired = await directory.status();
    expect(repaired).toMatchObject({
      entities: 2,
      lastCompleteAt: later(2).toISOString(),
    });
    expect(repaired.failure).toBeUndefined();
  });

  it('stops when it is told to', async () => {
    const { pictures, directory } = await aDirectory(await init());
    const stopped = new AbortController();
    stopped.abort();

    await expect(
      refreshDirectory({
        entities: pages([ann]),
        store: pictures,
        policy,
        now: NOW,
        onChange: async () => {},
        signal: stopped.signal,
      }),
    ).rejects.toThrow(/keeps what it knew/);
    expect((await directory.status()).lastCompleteAt).toBeUndefined();
    expect(await directory.hasCompleted()).toBe(false);
  });

  it('writes nothing that it could not tell', async () => {
    const { pictures, directory, refresh } = await aDirectory(await init());

    await expect(
      refreshDirectory({
        entities: pages([ann]),
        store: pictures,
        policy,
        now: NOW,
        onChange: async () => {
          throw new Error('nobody listens');
        },
      }),
    ).rejects.toThrow(/nobody listens/);
    expect((await directory.status()).entities).toBe(0);

    await refresh([ann, payments]);
    expect(
      (await directory.standings(['payments'])).get('payments')?.standing,
    ).toBe('active');
  });

  it('makes up for people that an ended refresh did not count', async () => {
    const { refresh, directory, told } = await aDirectory(await init());
    await expect(refresh(dying([ann, payments]))).rejects.toThrow();

    await refresh([ann, payments]);

    expect(told('ownerRefs')).toEqual(['group:default/payments']);
    expect(
      (await directory.standings(['payments'])).get('payments')?.standing,
    ).toBe('active');
  });
});
