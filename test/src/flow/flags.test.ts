import type { Entity } from '@backstage/catalog-model';
import type { IdentityRecordInput } from 'backstage-plugin-accountability-common';
import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import { eventually } from '../testing/eventually';
import { aServiceAccount } from '../testing/portal/aServiceAccount';
import { aComponent, aGroup, aUser } from '../testing/portal/entities';
import { pushInventory } from '../testing/portal/pushInventory';
import {
  startTestPortal,
  type TestPortal,
} from '../testing/portal/startTestPortal';
import { flagStories, LEFT, type Turn } from './flagStories';

jest.setTimeout(60_000);

const FLAGGED = 'accountability.dev/flagged';
const REASONS = 'accountability.dev/flag-reasons';

const people = [
  aUser('ann', ['squad']),
  aUser('rob', ['rivals']),
  aGroup('squad'),
  aGroup('rivals'),
];

const flagOf = ({ metadata }: Entity) => ({
  label: metadata.labels?.[FLAGGED],
  reasons: metadata.annotations?.[REASONS],
});

eachPortalDatabase('Flags in the catalog', database => {
  let portal: TestPortal;
  const records = new Map<string, IdentityRecordInput>();

  beforeAll(async () => {
    portal = await startTestPortal({
      database: await database.config(),
      entities: [...people, aComponent('unlinked')],
      accountability: {
        directory: {
          leavers: { [`metadata.annotations.${LEFT}`]: 'true' },
        },
      },
    });
  });
  afterAll(() => portal.stop());

  async function play(turns: Turn[]): Promise<void> {
    const entities = turns.flatMap(turn => turn.put ?? []);
    if (entities.length > 0) await portal.catalog.put(...entities);
    const gone = turns.flatMap(turn => turn.remove ?? []);
    if (gone.length > 0) await portal.catalog.remove(...gone);
    for (const { record } of turns) {
      if (record) records.set(record.name, record);
    }
    await pushInventory(portal, [...records.values()]);
  }

  /** The flag of each story's component, by reason, and who is found by the label. */
  async function flags() {
    const found = flagStories.map(async ({ reason }) => [
      reason,
      flagOf(await portal.entity(reason)),
    ]);
    return {
      of: Object.fromEntries(await Promise.all(found)),
      flagged: await portal.entityNames(`metadata.labels.${FLAGGED}=true`),
    };
  }

  const reasons = flagStories.map(({ reason }) => reason);
  const allFlagged = {
    of: Object.fromEntries(
      reasons.map(reason => [reason, { label: 'true', reasons: reason }]),
    ),
    flagged: [...reasons, 'rival'].sort(),
  };
  const allClean = {
    of: Object.fromEntries(reasons.map(reason => [reason, { label: 'false' }])),
    flagged: [],
  };

  it.each([
    ['appear', 0, allFlagged],
    ['vanish', 1, allClean],
    ['come back', 2, allFlagged],
  ])('%s with each reason', async (_, turn, expected) => {
    await play(flagStories.map(story => story.turns[turn]));
    await eventually(async () => expect(await flags()).toEqual(expected));
  });

  it('are absent where nothing is linked', async () => {
    expect(flagOf(await portal.entity('unlinked'))).toEqual({});
    records.delete('acme/only-inferred');
    await pushInventory(portal, [...records.values()]);
    await eventually(async () => {
      expect(flagOf(await portal.entity('only-inferred'))).toEqual({});
    });
  });

  it('are never those that somebody wrote by hand', async () => {
    const byHand = {
      labels: { [FLAGGED]: 'false', tier: '1' },
      annotations: { [REASONS]: 'none' },
    };
    records.set('acme/bad', aServiceAccount('bad'));
    await portal.catalog.put(
      aComponent('forged', byHand),
      aComponent('forged-bad', {
        owner: 'group:default/nobody-there',
        ...byHand,
        annotations: {
          ...byHand.annotations,
          'accountability.dev/identities': 'kubernetes:prod/acme/bad',
        },
      }),
    );
    await pushInventory(portal, [...records.values()]);
    await eventually(async () => {
      const { metadata } = await portal.entity('forged');
      expect(metadata.labels).toEqual({ tier: '1' });
      expect(metadata.annotations).not.toHaveProperty([REASONS]);
      expect(flagOf(await portal.entity('forged-bad'))).toEqual({
        label: 'true',
        reasons: 'owner-not-in-catalog',
      });
    });
  });

  it('come and go without an error in the log', () => {
    expect(portal.log.messages('error')).toEqual([]);
  });
});

eachPortalDatabase('Flags under the strict policy', database => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startTestPortal({
      database: await database.config(),
      entities: [
        ...people,
        aComponent('api', {
          annotations: {
            'accountability.dev/identities': 'kubernetes:prod/acme/api',
          },
        }),
      ],
      people: { 'user:default/ann': ['group:default/squad'] },
      accountability: { ownership: { policy: 'strict' } },
    });
    await pushInventory(portal, [aServiceAccount('api')]);
  });
  afterAll(() => portal.stop());

  const flag = async () => flagOf(await portal.entity('api'));
  const notAccepted = { label: 'true', reasons: 'not-accepted' };

  it('stay until a person accepts, and come back when they let go', async () => {
    await eventually(async () => expect(await flag()).toEqual(notAccepted));

    const ann = portal.as('user:default/ann');
    const { items } = await ann.listIdentities({});
    await ann.decide(items[0].id, {
      action: 'claim',
      owner: 'group:default/squad',
      reason: 'We run it',
    });
    await eventually(async () => {
      expect(await flag()).toEqual({ label: 'false' });
    });

    await ann.decide(items[0].id, {
      action: 'release',
      reason: 'We no longer run it',
    });
    await eventually(async () => expect(await flag()).toEqual(notAccepted));
  });
});
