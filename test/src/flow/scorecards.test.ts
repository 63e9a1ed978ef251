import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import { eventually } from '../testing/eventually';
import { aServiceAccount } from '../testing/portal/aServiceAccount';
import { aComponent, aGroup, aUser } from '../testing/portal/entities';
import { failureOf } from '../testing/portal/failureOf';
import { pushInventory } from '../testing/portal/pushInventory';
import {
  startTestPortal,
  type TestPortal,
} from '../testing/portal/startTestPortal';

jest.setTimeout(60_000);

/** Sees everything. */
const sam = 'user:default/sam';
/** Sees totals, and no entity of the catalog. */
const eve = 'user:default/eve';
/** Sees everything but outcomes. */
const fay = 'user:default/fay';
/** Sees everything but totals. */
const tim = 'user:default/tim';
const squad = 'group:default/squad';

eachPortalDatabase('Scorecards', database => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startTestPortal({
      database: await database.config(),
      entities: [
        ...[aUser('sam', ['squad']), aGroup('squad')],
        aComponent('app', { owner: squad }),
        aComponent('tool', { owner: squad }),
      ],
      people: { [sam]: [squad], [eve]: [], [fay]: [], [tim]: [] },
    });
    portal.policy.deny({
      [eve]: [catalogEntityReadPermission.name],
      [fay]: ['accountability.outcome.read'],
      [tim]: ['accountability.organisation.read'],
    });
    await pushInventory(portal, [
      aServiceAccount('shared', {
        consumers: [
          { kind: 'entity', name: 'app' },
          { kind: 'entity', name: 'tool' },
        ],
      }),
      aServiceAccount('stray'),
    ]);
    await eventually(async () => {
      const { rows, total } = await portal.as(sam).getScorecard({});
      if (total.identities !== 2 || rows[0]?.identities !== 1) {
        throw new Error('Not settled yet');
      }
    });
  });
  afterAll(() => portal.stop());

  it('count an identity once for a group, as the list behind the number does', async () => {
    const { rows } = await portal.as(sam).getScorecard({ by: 'group' });
    const list = await portal.as(sam).listIdentities({ entity: squad });
    expect(rows).toMatchObject([
      { ref: squad, identities: list.totalCount, expandable: false },
    ]);
    expect(list.totalCount).toBe(1);
  });

  it('count apart what belongs to no member, as the list behind the number does', async () => {
    for (const by of ['group', 'system', 'domain', 'outcome'] as const) {
      const { outside } = await portal.as(sam).getScorecard({ by });
      const list = await portal.as(sam).listIdentities({ outside: by });
      expect([by, outside?.identities]).toEqual([by, list.totalCount]);
    }
    const list = await portal.as(sam).listIdentities({ outside: 'group' });
    expect(list.items.map(({ name }) => name)).toEqual(['acme/stray']);
    const asked = portal.as(fay).listIdentities({ outside: 'outcome' });
    expect(await failureOf(asked)).toMatchObject({ status: 403 });
  });

  it('say in the file of which day they are', async () => {
    const file = await portal.as(sam).exportScorecard({ by: 'group' });
    const [head, first, ...more] = (await file.text()).trim().split('\n');
    const line = (text: string) => text.trim().split(',');
    expect(line(head).slice(-2)).toEqual(['day', 'compared_day']);
    expect(line(first).slice(-2)).toEqual([
      expect.stringMatching(/^20\d\d-\d\d-\d\d$/),
      '',
    ]);
    expect(more.map(text => line(text).slice(0, 2))).toContainEqual([
      ...['', 'no group'],
    ]);
  });

  it('say in a file what each rule says, as the totals do', async () => {
    const { byRule, outcomesByRule, exemptionsByRule } = await portal
      .as(sam)
      .getOverview();
    const file = await portal.as(sam).exportRules();
    const [head, ...lines] = (await file.text()).trim().split('\n');
    expect(head).toBe(
      'rule,title,about,severity,pass,fail,excepted,unknown,not_applicable,day',
    );
    const [first] = byRule;
    expect(exemptionsByRule).toHaveLength(1);
    const about = (subject: string) =>
      lines.filter(line => line.includes(`,${subject},`)).length;
    expect(lines).toHaveLength(byRule.length + outcomesByRule.length + 1);
    expect(about('outcome')).toBe(outcomesByRule.length);
    expect(lines[0]).toMatch(
      new RegExp(
        `^${first.ruleId},.*,identity,${first.severity},${first.pass},${first.fail},`,
      ),
    );
    expect(lines.at(-1)).toMatch(/^EXC-13,.*,exemption,.*,20\d\d-\d\d-\d\d$/);
    expect(await failureOf(portal.as(tim).exportRules())).toEqual({
      status: 403,
      message: expect.stringContaining('accountability.organisation.read'),
    });
  });

  it('list no member that the caller may not read in the catalog', async () => {
    const { rows, total } = await portal.as(eve).getScorecard({});
    expect(rows).toEqual([]);
    expect(total.identities).toBe(2);
  });

  it('are kept from whoever may not see totals, and the answer names the permission', async () => {
    expect(await failureOf(portal.as(tim).getScorecard({}))).toEqual({
      status: 403,
      message: expect.stringContaining('accountability.organisation.read'),
    });
  });

  it('name outcomes only to who may see outcomes', async () => {
    const asked = portal.as(fay).getScorecard({ by: 'outcome' });
    expect(await failureOf(asked)).toEqual({
      status: 403,
      message: expect.stringContaining('accountability.outcome.read'),
    });
  });

  it.each([
    [{ cursor: 'nonsense' }, /cursor/],
    [{ by: 'system', under: squad } as const, /by=group/],
    [{ period: 0 }, /period/],
    [{ limit: 51 }, /limit/],
    [{ compare: '2026-02-30' }, /compare.*day that exists/],
    [{ compare: 'yesterday' }, /compare.*must be a day/],
    [{ compare: '2190-01-01' }, /2190-01-01.*`compare`/],
    [{ to: '1990-01-01' }, /1990-01-01.*`to`/],
  ])('refuse %j', async (query, message) => {
    expect(await failureOf(portal.as(sam).getScorecard(query))).toEqual({
      status: 400,
      message: expect.stringMatching(message),
    });
  });

  it.each(['system', 'domain', 'outcome', 'owner'] as const)(
    'answer by %s',
    async by => {
      const { total } = await portal.as(sam).getScorecard({ by });
      expect(total.identities).toBe(2);
    },
  );

  it('say what to do first, who moved, and what is not counted yet', async () => {
    const first = await portal.as(sam).getScorecardFirst({});
    expect(first).toMatchObject({ more: false, among: 'all' });
    // Two entities use one of them, and nothing the other one.
    expect(first.items).toMatchObject([
      {
        ...{ identity: { name: 'acme/shared', owner: { state: 'ownerless' } } },
        ...{ finding: { ruleId: 'accountable-owner' } },
        reach: { entities: { count: 2 }, systems: { count: 0 } },
      },
      { identity: { name: 'acme/stray' }, reach: { entities: { count: 0 } } },
    ]);
    expect(first.items[0].actions).toContainEqual({
      ...{ action: 'claim', allowed: true, owners: expect.any(Array) },
    });
    const listed = await portal.as(sam).listIdentities({ pressing: 'true' });
    expect(listed.totalCount).toBe(2);
    expect(await portal.as(sam).getScorecardMovers({})).toEqual({
      ...{ worse: [], better: [] },
    });
    const from = '1990-01-01';
    const asked = portal.as(sam).getScorecardMovers({ from });
    expect(await failureOf(asked)).toEqual({
      status: 400,
      message: expect.stringContaining('`from`'),
    });
  });

  it('say what to do first of what one may see, and keep who moved from the same', async () => {
    // Sees no totals, but every identity.
    expect(await portal.as(tim).getScorecardFirst({ limit: 1 })).toMatchObject({
      ...{ more: true, among: 'all', items: [{ reach: {} }] },
    });
    const moved = await failureOf(portal.as(tim).getScorecardMovers({}));
    expect(moved.message).toContain('accountability.organisation.read');
    const byOutcome = portal.as(fay).getScorecardMovers({ by: 'outcome' });
    expect((await failureOf(byOutcome)).status).toBe(403);
    // Sees no entity, and what no entity uses.
    const { items, among } = await portal.as(eve).getScorecardFirst({});
    expect(among).toBe('visible');
    expect(items.map(({ identity }) => identity.name)).toEqual(['acme/stray']);
  });

  it('move with a claim in the portal', async () => {
    const before = await portal.as(sam).getScorecard({});
    const { items } = await portal.as(sam).listIdentities({ q: 'stray' });
    await portal.as(sam).decide(items[0].id, {
      action: 'claim',
      owner: squad,
      reason: 'It is ours',
    });
    const after = await portal.as(sam).getScorecard({ by: 'owner' });
    expect(after.total.ownerless).toBe(before.total.ownerless - 1);
    expect(after.rows.find(({ ref }) => ref === squad)).toBeDefined();
  });
});
