import { SEES_ALL } from '../posture';
import { eachDatabase } from '../testing/eachDatabase';
import { elevenDays, group, page } from './__testUtils__/elevenDays';
import type { Standing } from './Standing';

jest.setTimeout(60_000);

eachDatabase('What belongs to nobody, day by day', database => {
  it('counts apart what belongs to nobody, so that nothing is missing', async () => {
    const knex = await database.init();
    const { reader, record } = await elevenDays(knex);
    expect((await reader.page(page, SEES_ALL)).outside).toBeUndefined();
    const nobodys: Standing = {
      ...{ identityId: 8, verdicts: { rules: ['owner'], letters: 'f' } },
      cohort: {
        ...{ state: 'ownerless', reason: 'no-owner', entityRefs: [] },
        ...{ privilege: 2, environment: 'production' },
      },
    };
    await record('2026-11-11', [nobodys]);

    const now = await reader.page(page, SEES_ALL);
    expect(now.outside).toEqual({
      ...{ identities: 1, ownerless: 1, expandable: false },
      ...{ pass: 0, fail: 1, excepted: 0, unknown: 0 },
      rules: [{ ruleId: 'owner', pass: 0, fail: 1, excepted: 0, unknown: 0 }],
      trend: expect.any(Array),
      // A week ago there was none.
      change: { week: expect.objectContaining({ identities: 1, fail: 1 }) },
    });
    const [lone, top] = now.rows;
    expect(lone.identities + top.identities + 1).toBe(now.total.identities);
    const bySystem = await reader.page({ ...page, by: 'system' }, SEES_ALL);
    expect(bySystem.outside?.identities).toBe(now.total.identities);
    const byOwner = await reader.page({ ...page, by: 'owner' }, SEES_ALL);
    expect(byOwner.outside?.identities).toBe(now.total.ownerless);

    // Below a group it says nothing.
    const below = await reader.page({ ...page, under: group('top') }, SEES_ALL);
    expect(below.outside).toBeUndefined();
    const last = [];
    for await (const row of await reader.members({ by: 'group' }, SEES_ALL)) {
      last.push(row);
    }
    expect(last.at(-1)).toMatchObject({ identities: 1 });
    expect(last.at(-1)).not.toHaveProperty('ref');
  });

  it('keeps what belongs to nobody of every day, so that nothing is missing then', async () => {
    const knex = await database.init();
    const { reader } = await elevenDays(knex);
    const bySystem = { ...page, by: 'system' } as const;
    const days = { to: '2026-11-08', compare: '2026-11-06' };
    const then = await reader.page({ ...bySystem, ...days }, SEES_ALL);
    expect(then.outside).toMatchObject({
      ...{ identities: 7, ownerless: 3 },
      rules: [{ ruleId: 'owner', pass: 4, fail: 3 }],
      change: { since: { identities: 1, ownerless: 2 } },
    });
    expect(then.outside).toMatchObject({ identities: then.total.identities });
    expect(then.outside?.trend.map(({ day }) => day)).toEqual(
      then.total.trend.map(({ day }) => day),
    );
    // Everything belongs to a group on each of the days, and that is known.
    const byGroup = await reader.page({ ...page, ...days }, SEES_ALL);
    expect(byGroup.outside).toBeUndefined();
    expect(byGroup.outsideUnknown).toBeUndefined();
  });

  it('says of days that did not keep what belongs to nobody that it is not known', async () => {
    const knex = await database.init();
    const { reader } = await elevenDays(knex);
    // As days were counted before that was kept.
    await knex('scorecard_days')
      .where({ member_ref: '' })
      .whereNot('dimension', 'organisation')
      .where('day', '<', '2026-11-07')
      .delete();
    const bySystem = { ...page, by: 'system' } as const;
    const asked = async (days: { to?: string; compare?: string }) =>
      reader.page({ ...bySystem, ...days }, SEES_ALL);
    const unknown = await asked({ to: '2026-11-06' });
    expect(unknown).toMatchObject({ outsideUnknown: true });
    expect(unknown.outside).toBeUndefined();
    const known = await asked({ to: '2026-11-07' });
    expect(known).toMatchObject({ outside: { identities: 6 } });
    expect(known).not.toHaveProperty('outsideUnknown');
    const { outside, total } = await asked({ compare: '2026-11-06' });
    expect(outside?.change.since).toBeUndefined();
    expect(total.change.since).toBeDefined();
  });
});
