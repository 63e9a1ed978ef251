import { createServiceFactory } from '@backstage/backend-plugin-api';
import { accountabilityClockServiceRef } from 'backstage-plugin-accountability-node';
import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import { aServiceAccount } from '../testing/portal/aServiceAccount';
import { pushInventory } from '../testing/portal/pushInventory';
import {
  startTestPortal,
  type TestPortal,
} from '../testing/portal/startTestPortal';

jest.setTimeout(60_000);

eachPortalDatabase('The clock of the plugin', database => {
  let now = new Date('2031-03-01T06:00:00.000Z');
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startTestPortal({
      database: await database.config(),
      features: [
        createServiceFactory({
          service: accountabilityClockServiceRef,
          deps: {},
          factory: () => ({ now: () => now }),
        }),
      ],
    });
  });
  afterAll(() => portal.stop());

  const seenSince = async () => {
    const { items } = await portal.as('service').listIdentities({ limit: 10 });
    const seen = await Promise.all(
      items.map(({ id }) => portal.as('service').getIdentity(id)),
    );
    return Object.fromEntries(
      seen.map(({ name, firstSeenAt, presences }) => [
        name,
        [firstSeenAt, presences[0].firstSeenAt],
      ]),
    );
  };

  it('may be another one, and everything that is seen is seen by it', async () => {
    const first = await pushInventory(portal, [aServiceAccount('early')]);
    expect(first).toMatchObject({
      startedAt: '2031-03-01T06:00:00.000Z',
    });

    now = new Date('2031-03-08T06:00:00.000Z');
    await pushInventory(portal, [
      aServiceAccount('early'),
      aServiceAccount('late'),
    ]);

    expect(await seenSince()).toEqual({
      [aServiceAccount('early').name]: [
        '2031-03-01T06:00:00.000Z',
        '2031-03-01T06:00:00.000Z',
      ],
      [aServiceAccount('late').name]: [
        '2031-03-08T06:00:00.000Z',
        '2031-03-08T06:00:00.000Z',
      ],
    });
  });
});
