import { eachDatabase } from '../testing/eachDatabase';
import { aDirectory } from './__testUtils__/directories';
import { DatabaseLinkKeyStore } from './DatabaseLinkKeyStore';
import {
  aComponent,
  aGroup,
  aServiceAccount,
  aUser,
  ownable,
} from './__testUtils__/entities';

const ID = 'backstage.io/kubernetes-id';

eachDatabase('DatabaseDirectoryStore', ({ init }) => {
  describe('linkTargets', () => {
    it('finds entities by key, with what must hold besides', async () => {
      const { refresh, directory } = await aDirectory(await init());
      await refresh([
        aComponent(
          'web',
          { owner: 'payments' },
          {
            'backstage.io/kubernetes-label-selector': 'tier=front,app=web',
            'backstage.io/kubernetes-namespace': 'shop',
          },
        ),
        aComponent(
          'api',
          {},
          { 'accountability.dev/identities': 'aws:1/Role' },
        ),
      ]);

      const targets = await directory.linkTargets([
        'kubernetes-label:app=web',
        'identity:aws:1/role',
        'entity:component:default/api',
        'kubernetes-id:ghost',
      ]);

      const api = {
        entityRef: 'component:default/api',
        kind: 'component',
        title: 'api',
        ownerRef: undefined,
        terms: undefined,
        standsForIdentity: false,
        dependants: [],
      };
      expect(targets).toHaveLength(3);
      expect(targets).toEqual(
        expect.arrayContaining([
          { ...api, key: 'identity:aws:1/role', detail: 'aws:1/Role' },
          {
            ...api,
            key: 'entity:component:default/api',
            detail: 'component:default/api',
          },
          {
            ...api,
            key: 'kubernetes-label:app=web',
            detail: 'tier=front,app=web',
            terms: { labels: { app: 'web', tier: 'front' }, namespace: 'shop' },
            entityRef: 'component:default/web',
            title: 'web',
            ownerRef: 'group:default/payments',
          },
        ]),
      );
    });

    it('names who depends on a resource that stands for an identity', async () => {
      const { refresh, directory } = await aDirectory(await init());
      await refresh([
        aServiceAccount('ci', { [ID]: 'ci' }),
        ownable(
          'Resource',
          { name: 'db', annotations: { [ID]: 'db' } },
          { type: 'database' },
        ),
        aComponent('web', {
          owner: 'payments',
          dependsOn: ['resource:ci', 'resource:db'],
        }),
        aComponent('api', { dependsOn: 'resource:ci' }),
      ]);

      const targets = await directory.linkTargets([
        'kubernetes-id:ci',
        'kubernetes-id:db',
      ]);

      expect(targets.sort((a, b) => (a.key < b.key ? -1 : 1))).toMatchObject([
        {
          entityRef: 'resource:default/ci',
          standsForIdentity: true,
          dependants: [
            { entityRef: 'component:default/api', title: 'api' },
            {
              entityRef: 'component:default/web',
              title: 'web',
              ownerRef: 'group:default/payments',
            },
          ],
        },
        {
          entityRef: 'resource:default/db',
          standsForIdentity: false,
          dependants: [],
        },
      ]);
    });
  });

  it('tells what counts for an entity', async () => {
    const { refresh, directory, knex } = await aDirectory(await init());
    await refresh([
      aUser('ann', { groups: ['eu'] }),
      aGroup('world'),
      aGroup('eu', 'world'),
      ownable(
        'Domain',
        { name: 'retail' },
        { owner: 'x', subdomainOf: 'web-retail' },
      ),
      ownable(
        'Domain',
        { name: 'web-retail' },
        { owner: 'x', subdomainOf: 'retail' },
      ),
      ownable(
        'System',
        { name: 'store' },
        { owner: 'x', domain: 'web-retail' },
      ),
      aComponent('web', { owner: 'eu', system: 'store' }),
      aComponent('api', { owner: 'world', system: 'store' }),
      aComponent('own', { owner: 'user:ann' }),
    ]);
    const below = async (ref: string) =>
      (await directory.belowSubquery(ref))
        .map((row: { ref: string }) => row.ref)
        .sort();

    expect({
      system: await below('system:default/store'),
      domain: await below('domain:default/retail'),
      world: await below('group:default/world'),
      eu: await below('group:default/eu'),
      user: await below('user:default/ann'),
      component: await below('component:default/web'),
      nothing: await below('group:default/ghost'),
    }).toEqual({
      system: [
        'component:default/api',
        'component:default/web',
        'system:default/store',
      ],
      domain: [
        'component:default/api',
        'component:default/web',
        'domain:default/retail',
        'domain:default/web-retail',
        'system:default/store',
      ],
      world: ['component:default/api', 'component:default/web'],
      eu: ['component:default/web'],
      user: ['component:default/own', 'component:default/web'],
      component: ['component:default/web'],
      nothing: [],
    });
    const owners = async (ref: string) =>
      (await directory.ownersSubquery(ref))
        .flatMap((row: object) => Object.values(row))
        .sort();
    expect({
      world: await owners('group:default/world'),
      eu: await owners('group:default/eu'),
      user: await owners('user:default/ann'),
      nothing: await owners('group:default/ghost'),
    }).toEqual({
      world: ['group:default/eu', 'group:default/world'],
      eu: ['group:default/eu'],
      user: ['group:default/eu', 'user:default/ann'],
      nothing: [],
    });
    expect(
      await knex('directory_entities')
        .whereIn('ref', directory.belowSubquery('group:default/eu'))
        .pluck('name'),
    ).toEqual(['web']);
  });

  it('hands out entities as they were kept, and names their problems', async () => {
    const { refresh, directory } = await aDirectory(await init());
    await refresh([
      aComponent(
        'web',
        {},
        { 'backstage.io/kubernetes-label-selector': 'app in (a)' },
      ),
    ]);

    const entities = await directory.entities([
      'component:default/web',
      'component:default/x',
    ]);

    expect([...entities.keys()]).toEqual(['component:default/web']);
    expect(entities.get('component:default/web')).toMatchObject({
      name: 'web',
      active: false,
    });
    expect(await directory.status()).toMatchObject({
      problemCount: 1,
      problems: [
        {
          entityRef: 'component:default/web',
          message: expect.stringContaining('app in (a)'),
        },
      ],
    });
  });

  it('knows who a person is at this moment, with every group above theirs', async () => {
    const { refresh, directory } = await aDirectory(await init());
    const everybody = [
      aUser('ann', { groups: ['payments', 'guild'] }),
      aUser('bob', { groups: ['payments'], left: true }),
      ...[aGroup('payments', 'shop'), aGroup('shop', 'acme'), aGroup('acme')],
      ...[aGroup('guild'), aGroup('other', 'acme')],
    ];
    await refresh(everybody);

    expect(await directory.person('user:default/ann')).toEqual({
      ref: 'user:default/ann',
      active: true,
      groups: ['acme', 'guild', 'payments', 'shop'].map(
        name => `group:default/${name}`,
      ),
    });
    expect(await directory.person('user:default/bob')).toMatchObject({
      active: false,
    });
    const nobody = { active: false, groups: [] };
    expect(await directory.person('user:default/eve')).toMatchObject(nobody);

    await refresh(everybody.slice(1));
    expect(await directory.person('user:default/ann')).toMatchObject(nobody);
  });

  it('has nothing to say before the first reading', async () => {
    const { directory } = await aDirectory(await init());

    expect(await directory.status()).toEqual({
      entities: 0,
      people: 0,
      epoch: 0,
      problemCount: 0,
      problems: [],
    });
    expect(await directory.standings([])).toEqual(new Map());
    expect(await directory.linkTargets([])).toEqual([]);
  });

  it('knows the keys of entities, and entities by the beginning of a key', async () => {
    const { refresh, knex } = await aDirectory(await init());
    await refresh([
      aComponent('web', {}, { [ID]: 'Web' }),
      aComponent('api', {}, { [ID]: 'ärger' }),
      aComponent('cli', {}, { 'github.com/project-slug': 'acme/cli' }),
    ]);
    const store = new DatabaseLinkKeyStore(knex);

    expect(await store.keysOf(['component:default/web'])).toEqual(
      new Map([
        [
          'component:default/web',
          ['entity:component:default/web', 'kubernetes-id:Web'],
        ],
      ]),
    );
    expect((await store.entitiesWithPrefix('kubernetes-')).sort()).toEqual([
      'component:default/api',
      'component:default/web',
    ]);
  });
});
