import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import { eventually } from '../testing/eventually';
import { aServiceAccount } from '../testing/portal/aServiceAccount';
import { BrokenCatalog } from '../testing/portal/BrokenCatalog';
import { aComponent, aGroup, aUser } from '../testing/portal/entities';
import { pushInventory } from '../testing/portal/pushInventory';
import {
  startTestPortal,
  type TestPortal,
} from '../testing/portal/startTestPortal';

jest.setTimeout(60_000);

const FLAGGED = 'accountability.dev/flagged';
// As many as make an ordinary day and a disaster tell apart.
const crowd = Array.from({ length: 30 }, (_, at) =>
  aUser(`person-${at}`, ['squad']),
);
const api = (owner: string) =>
  aComponent('api', {
    owner,
    annotations: {
      'accountability.dev/identities': 'kubernetes:prod/acme/api',
    },
  });

eachPortalDatabase('The mirror of the catalog', database => {
  const broken = new BrokenCatalog();
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startTestPortal({
      database: await database.config(),
      entities: [...crowd, aGroup('squad'), aGroup('rivals'), api('squad')],
      features: [broken.module()],
    });
    await pushInventory(portal, [aServiceAccount('api')]);
  });
  afterAll(() => portal.stop());

  const flag = async () =>
    (await portal.entity('api')).metadata.labels?.[FLAGGED];
  async function health() {
    const { items } = await portal.as('service').getHealth();
    return items.find(item => item.id === 'directory')!;
  }
  const owner = async () =>
    (await portal.as('service').listIdentities({})).items[0].owner;
  const owned = { state: 'owned', ref: 'group:default/squad' };

  it('follows the catalog', async () => {
    await eventually(async () => expect(await flag()).toBe('false'));
    await eventually(async () => {
      expect((await health()).detail).toMatch(/^32 people and groups/);
    });
  });

  it.each(['at-once', 'half-way'] as const)(
    'stays as it is when the catalog fails %s',
    async how => {
      const before = (await health()).detail;
      broken.fails = how;
      broken.failed = 0;
      await eventually(async () => {
        expect(await health()).toMatchObject({
          level: 'error',
          detail: expect.stringContaining('could not be read'),
        });
        expect(broken.failed).toBeGreaterThan(1);
      });
      expect(await owner()).toMatchObject(owned);
      broken.fails = 'never';
      await eventually(async () => {
        expect(await health()).toMatchObject({ level: 'ok', detail: before });
      });
      expect(await flag()).toBe('false');
    },
  );

  it('does not believe that everybody left at once', async () => {
    const refs = crowd.map(({ metadata }) => `user:default/${metadata.name}`);
    await portal.catalog.remove(...refs);
    await eventually(async () => {
      expect(await health()).toMatchObject({
        level: 'error',
        detail: expect.stringMatching(/of 32 users and groups left/),
        remedy: expect.stringContaining('holdFor'),
      });
    });
    expect(await owner()).toMatchObject(owned);

    // What is new is taken over all the same, and comes to the entity.
    await portal.catalog.put(api('group:default/nobody-there'));
    await eventually(async () => expect(await flag()).toBe('true'));
    await portal.catalog.put(api('group:default/squad'));
    await eventually(async () => expect(await flag()).toBe('false'));
  });

  it('is well again when they are back', async () => {
    await portal.catalog.put(...crowd);
    await eventually(async () => {
      expect(await health()).toMatchObject({ level: 'ok' });
    });
    expect(await owner()).toMatchObject(owned);
  });

  it('believes that a few left', async () => {
    await portal.catalog.remove('user:default/person-1');
    await eventually(async () => {
      expect((await health()).detail).toMatch(/^31 people and groups/);
    });
  });
});
