import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import { eventually } from '../testing/eventually';
import { aServiceAccount } from '../testing/portal/aServiceAccount';
import { aComponent, aGroup, aUser } from '../testing/portal/entities';
import { failureOf } from '../testing/portal/failureOf';
import { ownIdentities } from '../testing/portal/ownIdentities';
import { pushInventory } from '../testing/portal/pushInventory';
import {
  startTestPortal,
  type TestPortal,
} from '../testing/portal/startTestPortal';

jest.setTimeout(60_000);

/** Sees everything. */
const sam = 'user:default/sam';
/** Sees identities of their own, of which there are none, and totals. */
const fay = 'user:default/fay';
/** Reads neither identities nor entities, but totals. */
const eve = 'user:default/eve';
/** Sees everything but totals. */
const tim = 'user:default/tim';

const DENY = { result: AuthorizeResult.DENY } as const;

eachPortalDatabase('Totals of the organisation', database => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startTestPortal({
      database: await database.config(),
      entities: [
        ...[aUser('sam', ['squad']), aGroup('squad')],
        aComponent('app', { owner: 'group:default/squad' }),
        aComponent('tool', { owner: 'group:default/nobody' }),
      ],
      people: {
        [sam]: ['group:default/squad'],
        [fay]: [],
        [eve]: [],
        [tim]: [],
      },
    });
    portal.policy.decide = ({ name }, { userRef, refs }) => {
      if (name === 'accountability.organisation.read') {
        return userRef === tim ? DENY : undefined;
      }
      if (name === 'accountability.identity.read') {
        if (userRef === eve) return DENY;
        return userRef === fay ? ownIdentities(refs) : undefined;
      }
      const entities = name === catalogEntityReadPermission.name;
      return entities && userRef === eve ? DENY : undefined;
    };
    await pushInventory(portal, [
      aServiceAccount('app', { consumers: [{ kind: 'entity', name: 'app' }] }),
      aServiceAccount('tool', {
        consumers: [{ kind: 'entity', name: 'tool' }],
      }),
      aServiceAccount('stray'),
    ]);
    // Once nothing waits to be judged, the totals stand still.
    await eventually(async () => {
      const { items } = await portal.as(sam).getHealth();
      const waiting = items.find(({ id }) => id === 'pipeline')!;
      const { identities, components } = await portal.as(sam).getOverview();
      const settled =
        waiting.detail === 'Everything is judged' &&
        identities === 3 &&
        components.all === 2;
      if (!settled) throw new Error(`Not settled yet: ${waiting.detail}`);
    });
  });
  afterAll(() => portal.stop());

  it('are the same for all who may see them, whatever else they may see', async () => {
    const totals = await portal.as(sam).getOverview();
    expect(totals).toMatchObject({
      identities: 3,
      components: { all: 2 },
    });
    expect(await portal.as(fay).getOverview()).toEqual(totals);
    expect(await portal.as(eve).getOverview()).toEqual(totals);
    expect((await portal.as(fay).listIdentities({})).totalCount).toBe(0);
  });

  it('are kept from whoever may not, and the answer names the permission', async () => {
    expect(await failureOf(portal.as(tim).getOverview())).toEqual({
      status: 403,
      message: expect.stringContaining('accountability.organisation.read'),
    });
  });
});
