import type {
  IdentityRecordInput,
  IdentitySummary,
} from 'backstage-plugin-accountability-common';
import { describeOnPostgres } from '../testing/eachPortalDatabase';
import { eventually } from '../testing/eventually';
import { aServiceAccount } from '../testing/portal/aServiceAccount';
import { CrowdedSource } from '../testing/portal/CrowdedSource';
import { DatabaseDoor } from '../testing/portal/DatabaseDoor';
import { aComponent, aGroup, aUser } from '../testing/portal/entities';
import { failureOf } from '../testing/portal/failureOf';
import { FlagFollower } from '../testing/portal/FlagFollower';
import { ownersAreKnown } from '../testing/portal/ownersAreKnown';
import { Postbox } from '../testing/portal/Postbox';
import { pushInventory } from '../testing/portal/pushInventory';
import {
  startTestPortal,
  type TestPortal,
} from '../testing/portal/startTestPortal';
import { decidingConfig, decidingEntities } from './deciders';
import { describeFiftyAtOnce } from './describeFiftyAtOnce';
import { describeManyDeadlines } from './describeManyDeadlines';
import { Replicas } from './Replicas';

jest.setTimeout(120_000);

const FLAGGED = 'accountability.dev/flagged';
const SQUAD = 'group:default/squad';
const ann = 'user:default/ann';
const prod = { provider: 'kubernetes', scope: 'prod' };
const ROUNDS = 6;
const PROCESSING_SECONDS = 2;
const range = Array.from({ length: 20 }, (_, at) => at);

const usedBy = (name: string) => [
  { kind: 'entity' as const, name: `component:default/${name}` },
];

/** Tagged or not, turn by turn; `app-0` and every second one after it end without a tag. */
function tagged(round: number): IdentityRecordInput[] {
  return range.map(at =>
    aServiceAccount(`tagged-${at}`, {
      displayName: `round ${round}`,
      consumers: usedBy(`app-${at}`),
      ownerHints:
        (at + round) % 2 === 0
          ? []
          : [{ signal: 'source-tag', value: 'squad', field: 'label owner' }],
    }),
  );
}

/** Changed in every round, so that it is judged while people decide about it. */
function claimed(round: number): IdentityRecordInput[] {
  return range.map(at =>
    aServiceAccount(`claimed-${at}`, {
      displayName: `round ${round}`,
      consumers: usedBy(`tool-${at}`),
    }),
  );
}

/** Reported by both pipelines at once. */
const both = range.map(at => aServiceAccount(`both-${at}`));

describeOnPostgres('Two replicas on one database', database => {
  const door = new DatabaseDoor();
  const catalogDoor = new DatabaseDoor('catalog');
  const source = new CrowdedSource();
  const post = new Postbox();
  let one: TestPortal;
  let other: TestPortal;

  beforeAll(async () => {
    const shared = await database.config();
    const start = () =>
      startTestPortal({
        database: shared,
        entities: [
          ...[aUser('ann', ['squad']), aGroup('squad')],
          ...range.map(at => aComponent(`app-${at}`)),
          ...range.map(at => aComponent(`tool-${at}`)),
          ...decidingEntities,
        ],
        people: { [ann]: [SQUAD] },
        // Each replica comes round to every entity again and again.
        config: {
          catalog: {
            processingInterval: { seconds: PROCESSING_SECONDS },
            stitchingStrategy: { pollingInterval: { milliseconds: 100 } },
          },
        },
        accountability: decidingConfig,
        features: [
          ...[door.module(), catalogDoor.module()],
          ...[source.module(), post.module()],
        ],
      });
    one = await start();
    other = await start();
  });
  afterAll(async () => {
    await one.stop();
    await other.stop();
  });

  it('read a source one at a time', async () => {
    await eventually(() => expect(source.begun).toBeGreaterThan(2));
    expect(source.most).toBe(1);
    const runs = await one.as('service').listRuns(source.id);
    expect(runs.filter(run => run.state === 'incomplete')).toEqual([]);
  });

  it('let one run of a pushed source go on', async () => {
    const opened = await Promise.allSettled(
      [one, other, one, other].map(portal =>
        portal.as('service').openPushRun('contended', prod),
      ),
    );
    expect(opened.filter(({ status }) => status === 'fulfilled')).toHaveLength(
      1,
    );
  });

  it('take over from a replica that was killed, and remove nothing', async () => {
    const kept = [aServiceAccount('kept-1'), aServiceAccount('kept-2')];
    await pushInventory(one, kept, 'killed');
    const run = await one.as('service').openPushRun('killed', prod);
    await one.as('service').pushBatch(run.id, kept.slice(0, 1));
    expect(
      await failureOf(other.as('service').openPushRun('killed', prod)),
    ).toMatchObject({ status: 409 });

    // Nobody renews the lease of the dead.
    await door
      .knex('inventory_sources')
      .where({ id: 'killed' })
      .update({ lease_until: '2026-01-01T00:00:00.000Z' });
    const next = await other.as('service').openPushRun('killed', prod);
    const [, dead] = await other.as('service').listRuns('killed');
    expect(dead).toMatchObject({
      id: run.id,
      state: 'incomplete',
      gone: 0,
      error: expect.stringContaining('next run repairs it'),
    });
    await other.as('service').pushBatch(next.id, kept);
    expect(await other.as('service').completePushRun(next.id)).toMatchObject({
      state: 'complete',
      added: 0,
      gone: 0,
    });
  });

  describe('with people who decide', () => {
    const replicas = () => new Replicas([one, other], { door, post });
    describeFiftyAtOnce(replicas);
    describeManyDeadlines(replicas);
  });

  describe('under many writers', () => {
    let follower: FlagFollower;
    let identities: IdentitySummary[];

    /** Decides about every claimed identity at once, half of them at each replica. */
    const decideAll = (action: 'claim' | 'release') =>
      Promise.all(
        identities.map((identity, at) =>
          (at % 2 ? one : other).as(ann).decide(identity.id, {
            action,
            ...(action === 'claim' && { owner: SQUAD }),
            reason: 'while others write',
          }),
        ),
      );

    beforeAll(async () => {
      await pushInventory(one, [...tagged(0), ...both], 'east');
      await pushInventory(one, [...claimed(0), ...both], 'west');
      await ownersAreKnown(one, { owners: [SQUAD], as: ann });
      follower = new FlagFollower(other);
      follower.start();
      identities = await eventually(async () => {
        const { items } = await one
          .as('service')
          .listIdentities({ q: 'claimed', linked: 'true', limit: 100 });
        if (items.length < range.length) throw new Error('Not yet judged');
        return items;
      });
      for (let round = 1; round <= ROUNDS; round++) {
        await Promise.all([
          pushInventory(one, [...tagged(round), ...both], 'east'),
          pushInventory(other, [...claimed(round), ...both], 'west'),
          decideAll(round % 2 ? 'claim' : 'release'),
        ]);
      }
      await decideAll('claim');
      for (const portal of [one, other]) {
        await eventually(async () => {
          const { items } = await portal.as('service').getHealth();
          const judged = items.find(item => item.id === 'pipeline')!;
          if (judged.detail !== 'Everything is judged') {
            throw new Error(judged.detail);
          }
        });
      }
      await follower.stop();
    });

    const expectedFlags = Object.fromEntries(
      range.flatMap(at => [
        [`app-${at}`, (at + ROUNDS) % 2 === 0 ? 'true' : 'false'],
        [`tool-${at}`, 'false'],
      ]),
    );

    it('keep every decision', async () => {
      const { items } = await other
        .as('service')
        .listIdentities({ q: 'claimed', limit: 100 });
      expect(items.map(item => item.owner)).toEqual(
        range.map(() =>
          expect.objectContaining({ ref: SQUAD, signal: 'portal-decision' }),
        ),
      );
      const { history } = await other.as(ann).getIdentity(identities[0].id);
      expect(history.filter(entry => entry.by)).toHaveLength(ROUNDS + 1);
    });

    it('keep one identity where two pipelines report it, and one finding where it fails', async () => {
      const { totalCount } = await one
        .as('service')
        .listIdentities({ q: 'both' });
      expect(totalCount).toBe(range.length);
      const doubled = await door
        .knex('findings_findings')
        .whereNull('resolved_at')
        .groupBy('identity_id', 'rule_id')
        .havingRaw('count(*) > 1')
        .select('identity_id', 'rule_id');
      expect(doubled).toEqual([]);
    });

    it('hand out every change in the order of revisions', async () => {
      const { revisions, flags } = follower;
      expect(revisions).toEqual([...revisions].sort((a, b) => a - b));
      expect(new Set(revisions).size).toBe(revisions.length);
      expect(revisions.length).toBeGreaterThan(range.length * 2);
      const { items } = await one.as('service').getFlags(0);
      expect([...flags.values()].sort(byRevision)).toEqual(items);
    });

    it('end with the same flags in the catalog, and keep them', async () => {
      const flagsIn = async (portal: TestPortal) =>
        Object.fromEntries(
          await Promise.all(
            Object.keys(expectedFlags).map(async name => [
              name,
              (await portal.entity(name)).metadata.labels?.[FLAGGED],
            ]),
          ),
        );
      await eventually(async () => {
        expect(await flagsIn(one)).toEqual(expectedFlags);
      });
      // Whichever replica comes round to an entity, by its own picture.
      const now = Date.now();
      await eventually(async () => {
        const [{ soonest }] = await catalogDoor
          .knex('refresh_state')
          .min('next_update_at', { as: 'soonest' });
        const settled = now + 2 * PROCESSING_SECONDS * 1000;
        expect(new Date(soonest).getTime()).toBeGreaterThan(settled);
        expect(await flagsIn(one)).toEqual(expectedFlags);
      });
      expect(await flagsIn(other)).toEqual(expectedFlags);
    });

    it('log no error', () => {
      expect(one.log.messages('error')).toEqual([]);
      expect(other.log.messages('error')).toEqual([]);
    });
  });
});

function byRevision(a: { revision: number }, b: { revision: number }): number {
  return a.revision - b.revision;
}
