import { DatabaseVisibleSetStore, SEES_ALL, type Visibility } from '../posture';
import { eachDatabase } from '../testing/eachDatabase';
import {
  anOrganisation,
  at,
  elevenDays,
  group,
  page,
} from './__testUtils__/elevenDays';

jest.setTimeout(60_000);

const messageOf = async (work: Promise<unknown>): Promise<string> => {
  const [outcome] = await Promise.allSettled([work]);
  return outcome.status === 'rejected' ? outcome.reason.message : 'answered';
};

eachDatabase('The scorecard between two days', database => {
  it('compares with any day that was counted, and says how it stood on one', async () => {
    const knex = await database.init();
    const { reader } = await elevenDays(knex);

    const now = await reader.page({ ...page, compare: '2026-11-06' }, SEES_ALL);
    expect(now).toMatchObject({
      ...{ countedFrom: '2026-11-01', countedTo: '2026-11-10' },
      total: {
        ...{ identities: 7, ownerless: 4 },
        change: { since: { identities: 1, ownerless: 3, pass: -2, fail: 3 } },
      },
      rows: [
        { title: 'lone', ownerless: 1, change: { since: { ownerless: 1 } } },
        { title: 'top', ownerless: 3, change: { since: { ownerless: 2 } } },
      ],
    });
    expect(now.total.change.week).toMatchObject({ ownerless: 3 });
    expect(now.total.change.quarter).toBeUndefined();

    const then = await reader.page(
      { ...page, to: '2026-11-06', compare: '2026-11-04' },
      SEES_ALL,
    );
    expect(then.total).toMatchObject({
      ...{ identities: 6, ownerless: 1 },
      rules: [{ ruleId: 'owner', pass: 5, fail: 1 }],
      change: { since: { identities: 0, ownerless: 0 } },
    });
    expect(then.total.trend.at(-1)).toMatchObject({ day: '2026-11-06' });
    expect(then.rows).toMatchObject([
      { title: 'lone', ownerless: 0 },
      { title: 'top', ownerless: 1 },
    ]);

    const rows = [];
    const all = { by: 'group', compare: '2026-11-06' } as const;
    for await (const row of await reader.members(all, SEES_ALL)) rows.push(row);
    expect(rows.map(({ change }) => change.since?.ownerless)).toEqual([1, 2]);
  });

  it('takes a member without a row of a counted day for one that had nothing', async () => {
    const knex = await database.init();
    const { reader } = await elevenDays(knex);
    const { rows } = await reader.page(
      { ...page, under: group('top'), compare: '2026-11-06' },
      SEES_ALL,
    );
    expect(rows).toMatchObject([
      { title: 'tribe', change: { since: { identities: 1, ownerless: 2 } } },
    ]);
  });

  it.each([
    [{ compare: '2026-10-31' }, /2026-10-31.*`compare`.*2026-11-01 to 2026-11/],
    [{ compare: '2026-11-12' }, /2026-11-12/],
    [{ to: '2030-01-01' }, /2030-01-01.*`to`/],
    [{ to: '2026-11-04', compare: '2026-11-04' }, /`compare`.*before `to`/],
  ])('refuses %j', async (days, message) => {
    const knex = await database.init();
    const { reader } = await elevenDays(knex);
    const all = { by: 'group', ...days } as const;
    // One after the other: a refusal that nobody waits for yet is an error of its own.
    for (const ask of [
      () => reader.page({ ...page, ...days }, SEES_ALL),
      () => reader.members(all, SEES_ALL),
    ]) {
      expect(await messageOf(ask())).toMatch(message);
    }
  });

  it('says that nothing was counted yet', async () => {
    const knex = await database.init();
    const { reader } = await anOrganisation(knex, '2026-11-11');
    const asked = reader.page({ ...page, compare: '2026-11-10' }, SEES_ALL);
    expect(await messageOf(asked)).toMatch(/no day has ended/);
    expect(await reader.movers({ by: 'group', limit: 5 }, SEES_ALL)).toEqual({
      ...{ to: undefined, worse: [], better: [] },
    });
  });
});

eachDatabase('Who moved', database => {
  it('is whoever got worse and better most among all, and not those above for the same', async () => {
    const knex = await database.init();
    const { reader } = await elevenDays(knex);
    const movers = (days: { from?: string; to?: string }, limit = 5) =>
      reader.movers({ by: 'group', limit, ...days }, SEES_ALL);

    // A week up to the tenth, the last one that was counted.
    expect(await movers({})).toMatchObject({
      ...{ from: '2026-11-03', to: '2026-11-10' },
      worse: [
        {
          ...{ ref: group('red'), title: 'red', ownerless: 2 },
          change: { identities: 0, ownerless: 2, pass: -2, fail: 2 },
        },
      ],
      better: [{ ref: group('blue'), change: { ownerless: -1 } }],
    });
    expect(
      await movers({ from: '2026-11-06', to: '2026-11-09' }),
    ).toMatchObject({
      worse: [
        // More than any of its squads: one of its own is ownerless too.
        { title: 'tribe', change: { identities: 1, ownerless: 2 } },
        { title: 'red', change: { ownerless: 1 } },
      ],
      better: [],
    });
    expect((await movers({ from: '2026-11-06' }, 1)).worse).toHaveLength(1);
  });

  it('are only those that the caller may see', async () => {
    const knex = await database.init();
    const { reader } = await elevenDays(knex);
    await new DatabaseVisibleSetStore(knex).replace('top', {
      ...{ entityRefs: [group('top')], now: at('2026-11-11') },
      dropBefore: new Date(0),
    });
    const some: Visibility = { entities: { setId: 'top' }, unlinked: false };
    const moved = await reader.movers({ by: 'group', limit: 5 }, some);
    expect(moved.worse.map(({ title }) => title)).toEqual(['top']);
  });

  it.each(['system', 'domain', 'outcome', 'owner'] as const)(
    'answers by %s',
    async by => {
      const knex = await database.init();
      const { reader } = await elevenDays(knex);
      expect(await reader.movers({ by, limit: 5 }, SEES_ALL)).toMatchObject({
        from: '2026-11-03',
      });
    },
  );

  it.each([
    [{ from: '2026-10-01' }, /`from`/],
    [{ from: '2026-11-05', to: '2026-11-05' }, /`from`.*before `to`/],
  ])('refuses %j', async (days, message) => {
    const knex = await database.init();
    const { reader } = await elevenDays(knex);
    const asked = reader.movers({ by: 'group', limit: 5, ...days }, SEES_ALL);
    expect(await messageOf(asked)).toMatch(message);
  });
});
