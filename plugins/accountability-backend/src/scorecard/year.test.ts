import type { Knex } from 'knex';
import { eachDatabase } from '../testing/eachDatabase';
import { DatabaseDayStore } from './DatabaseDayStore';
import { DatabaseScorecardStore } from './DatabaseScorecardStore';
import { DatabaseStandingStore } from './DatabaseStandingStore';
import { foldCounts, NO_COUNTS, type FoldedCounts } from './foldCounts';
import { rollUpDays } from './rollUpDays';
import type { Standing } from './Standing';

jest.setTimeout(120_000);

const DAYS = 365;
const IDENTITIES = 40;
const GROUPS = ['group:default/top', 'group:default/a', 'group:default/b'];
const ENTITIES = ['component:default/x', 'component:default/y'];
const dayOf = (n: number) =>
  new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10);

/** The same numbers in every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

function aStanding(identityId: number, next: (n: number) => number): Standing {
  const owned = next(3) > 0;
  return {
    identityId,
    cohort: {
      state: owned ? 'owned' : 'ownerless',
      ...(owned ? { ownerRef: GROUPS[next(3)] } : { reason: 'no-owner' }),
      privilege: next(5),
      environment: 'production',
      entityRefs: ENTITIES.filter(() => next(2) === 0),
    },
    verdicts: {
      rules: ['one', 'two'],
      letters: `${'pfun'[next(4)]}${'pfun'[next(4)]}`,
    },
  };
}

/** Added up from the standings alone, as nobody stores them. */
function recounted(all: Iterable<Standing>, counts: (of: Standing) => boolean) {
  return foldCounts(
    [...all].filter(counts).map(({ cohort, verdicts }) => ({
      ...verdicts,
      ownerless: cohort.state === 'ownerless',
      identities: 1,
    })),
  );
}

const numbersOf = (days: ({ day: string } & FoldedCounts)[]) =>
  new Map(days.map(({ day, ...counts }) => [day, counts]));

eachDatabase('A year of daily changes', database => {
  let knex: Knex;
  /** How each identity stood at the end of each day. */
  const truth: Map<number, Standing>[] = [];

  beforeAll(async () => {
    knex = await database.init();
    await knex('directory_group_closure').insert([
      ...GROUPS.map(ref => ({
        ancestor_ref: ref,
        descendant_ref: ref,
        depth: 0,
      })),
      ...GROUPS.slice(1).map(ref => ({
        ancestor_ref: GROUPS[0],
        descendant_ref: ref,
        depth: 1,
      })),
    ]);
    await knex('directory_entities').insert(
      ENTITIES.map((ref, at) => ({
        ref,
        kind: 'component',
        name: ref.split('/')[1],
        namespace: 'default',
        owner_ref: GROUPS[at + 1],
        active: false,
        hash: '',
        data: '{}',
      })),
    );
    truth.length = 0;
    const next = seeded(7);
    const stand = new Map<number, Standing>();
    let today = 0;
    const clock = {
      now: () => new Date(`${dayOf(today)}T01:00:00.000Z`),
    };
    for (; today < DAYS; today++) {
      const changes = Array.from({ length: today === 0 ? 30 : 3 }, () =>
        aStanding(1 + next(IDENTITIES), next),
      );
      const noon = new Date(`${dayOf(today)}T12:00:00.000Z`);
      const standings = [
        ...new Map(changes.map(one => [one.identityId, one])).values(),
      ];
      const gone = [1 + next(IDENTITIES)].filter(
        id => !standings.some(one => one.identityId === id),
      );
      await knex.transaction(tx =>
        new DatabaseStandingStore(tx).record({ standings, gone }, noon),
      );
      for (const one of standings) stand.set(one.identityId, one);
      for (const id of gone) stand.delete(id);
      truth.push(new Map(stand));
      // Sometimes the task does not run for days, and catches up.
      if (next(5) === 0) await rollUpDays({ knex, clock });
    }
    await rollUpDays({ knex, clock });
  });

  it('rolls up every day as it was', async () => {
    const days = (
      await new DatabaseDayStore(knex).days('organisation', [''], { since: '' })
    ).get('')!;
    expect(days).toHaveLength(DAYS);
    const stored = numbersOf(days);
    for (const [at, standings] of truth.entries()) {
      expect(stored.get(dayOf(at))).toEqual(
        recounted(standings.values(), () => true),
      );
    }
  });

  it('counts an identity once for a group, however many of its entities use it', async () => {
    const store = new DatabaseDayStore(knex);
    for (const [at, group] of GROUPS.entries()) {
      const tree = at === 0 ? GROUPS : [group];
      const uses = (ref: string) =>
        tree.includes(GROUPS[1 + ENTITIES.indexOf(ref)]);
      const stored = numbersOf(
        (await store.days('group', [group], { since: '' })).get(group)!,
      );
      for (const [day, standings] of truth.entries()) {
        expect(stored.get(dayOf(day)) ?? NO_COUNTS).toEqual(
          recounted(
            standings.values(),
            ({ cohort }) =>
              tree.includes(cohort.ownerRef ?? '') ||
              cohort.entityRefs.some(uses),
          ),
        );
      }
    }
  });

  it('keeps what belongs to no member of every day, and recomputes it', async () => {
    const store = new DatabaseScorecardStore(knex);
    const outside = {
      group: ({ cohort }: Standing) =>
        cohort.state === 'ownerless' && cohort.entityRefs.length === 0,
      owner: ({ cohort }: Standing) => cohort.state === 'ownerless',
      system: () => true,
    };
    for (const by of ['group', 'owner', 'system'] as const) {
      const stored = numbersOf(
        (await new DatabaseDayStore(knex).days(by, [''], { since: '' })).get(
          '',
        )!,
      );
      for (const [at, standings] of truth.entries()) {
        const counted = recounted(standings.values(), outside[by]);
        expect(stored.get(dayOf(at))).toEqual(counted);
        // Each statement takes back up to a year of changes.
        if (at % 30 > 0) continue;
        const end = `${dayOf(at + 1)}T00:00:00.000Z`;
        expect(await store.outside(by, end)).toEqual(counted);
      }
    }
  });

  it('recomputes every day from the transitions', async () => {
    const store = new DatabaseScorecardStore(knex);
    for (const [at, standings] of truth.entries()) {
      if (at + 1 === DAYS) break;
      expect(await store.total(`${dayOf(at + 1)}T00:00:00.000Z`)).toEqual(
        recounted(standings.values(), () => true),
      );
    }
    const sums = await knex('scorecard_counters').where('identities', '<', 0);
    expect(sums).toEqual([]);
  });

  it('changes nothing when it runs again, and writes nothing when nothing differs', async () => {
    const clock = { now: () => new Date(`${dayOf(DAYS)}T01:00:00.000Z`) };
    expect(await rollUpDays({ knex, clock })).toBe(0);
    const standings = [...truth[DAYS - 1].values()];
    const moved = await knex.transaction(tx =>
      new DatabaseStandingStore(tx).record(
        { standings, gone: [] },
        clock.now(),
      ),
    );
    expect(moved).toBe(0);
  });
});
