import {
  NOT_SUPPORTED,
  OBSERVED_NEVER,
  observedAt,
  outOfWindow,
  type IdentityListQuery,
  type IdentityPage,
  type IdentityRecordInput,
} from 'backstage-plugin-accountability-common';
import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import { eventually } from '../testing/eventually';
import { aServiceAccount } from '../testing/portal/aServiceAccount';
import { failureOf } from '../testing/portal/failureOf';
import { pushInventory } from '../testing/portal/pushInventory';
import {
  startTestPortal,
  type TestPortal,
} from '../testing/portal/startTestPortal';

jest.setTimeout(60_000);

const HOSTILE = [
  "'; drop table inventory_identities; --",
  '" or ""="',
  '<script>alert(document.domain)</script>',
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("https://evil.example","click")',
  '+cmd|calc',
  '-2+3',
  '@SUM(1)',
  '${7*7} {{7*7}} %s ?? :name',
  '100% _ \\ [a-z]',
  'żółć 漢字 🚀',
];
const LEVELS = ['none', 'read', 'write', 'admin', 'unknown'] as const;
const SORTS = [
  ...(['name', 'privilege', 'firstSeenAt', 'findings'] as const),
  ...(['owner', 'lastUsedAt'] as const),
];
const USES: IdentityRecordInput['lastUsedAt'][] = [
  observedAt('2026-11-20T12:00:00Z'),
  observedAt('2026-01-02T12:00:00Z'),
  ...[OBSERVED_NEVER, outOfWindow(90), NOT_SUPPORTED, undefined],
];

/** Many of one name, so that the place in a list hangs on more than the name. */
const crowd = Array.from({ length: 103 }, (_, at) =>
  aServiceAccount(`crowd-${at}`, {
    displayName: 'one of many',
    privilege: { level: LEVELS[at % LEVELS.length] },
    lastUsedAt: USES[at % USES.length],
  }),
);

/** A record with the same text wherever a text goes. */
function hostile(text: string, at: number): IdentityRecordInput {
  return aServiceAccount(`hostile-${at} ${text}`, {
    displayName: text,
    description: text,
    aliases: [text],
    labels: { [text]: text },
    privilege: { level: 'read', evidence: [text] },
    credentials: [{ uid: text, type: 'api-key', name: text }],
    consumers: [{ kind: 'workload', name: text, labels: { [text]: text } }],
    // A hint that names the identity itself, by an alias, would be left out.
    ownerHints: [{ signal: 'source-tag', value: `of ${text}`, field: text }],
    edges: [{ type: 'trusts', target: text, detail: text }],
  });
}

/** Named like what a spreadsheet would run. */
const formulas = HOSTILE.filter(text => /^[=+@-]/.test(text)).map(name =>
  aServiceAccount('', { name }),
);
const all = [...crowd, ...HOSTILE.map(hostile), ...formulas];

eachPortalDatabase('The inventory as a list', database => {
  let portal: TestPortal;
  const ann = () => portal.as('user:default/ann');
  const list = (query: IdentityListQuery) => ann().listIdentities(query);

  beforeAll(async () => {
    portal = await startTestPortal({ database: await database.config() });
    await pushInventory(portal, all);
    await eventually(async () => {
      const { totalCount } = await list({ ownership: ['ownerless'] });
      if (totalCount < all.length) throw new Error('Wait');
    });
  });
  afterAll(() => portal.stop());

  it.each(SORTS.flatMap(sort => [sort, `-${sort}`] as const))(
    'goes through all rows by %s, forth and back',
    async sort => {
      const query: IdentityListQuery = { sort, q: 'crowd', limit: 10 };
      const there: IdentityPage[] = [await list(query)];
      while (there.at(-1)!.nextCursor) {
        const { nextCursor: cursor } = there.at(-1)!;
        there.push(await list({ ...query, cursor }));
      }
      const ids = there.flatMap(page => page.items.map(item => item.id));
      expect(new Set(ids).size).toBe(crowd.length);
      expect(there).toHaveLength(11);
      expect(there.map(page => page.totalCount)).toEqual(
        there.map(() => crowd.length),
      );

      const back: IdentityPage[] = [there.at(-1)!];
      while (back[0].prevCursor) {
        const { prevCursor: cursor } = back[0];
        back.unshift(await list({ ...query, cursor }));
      }
      expect(back.flatMap(page => page.items.map(item => item.id))).toEqual(
        ids,
      );
    },
  );

  it('sorts by what it says', async () => {
    const query = { q: 'crowd', limit: 500 };
    const levels = async (sort: 'privilege' | '-privilege') =>
      (await list({ ...query, sort })).items.map(item => item.privilege);
    const falling = await levels('-privilege');
    expect([...new Set(falling)]).toEqual([
      'admin',
      'write',
      'read',
      'none',
      'unknown',
    ]);
    expect(await levels('privilege')).toEqual([...falling].reverse());
  });

  it('sorts by last use, and ends with what no source tells', async () => {
    const uses = async (sort: 'lastUsedAt' | '-lastUsedAt') => {
      const { items } = await list({ q: 'crowd', limit: 500, sort });
      const told = items.map(({ lastUsedAt: { value, observability } }) =>
        observability === 'observed' ? value ?? 'never' : observability,
      );
      return [...new Set(told)];
    };
    const times = ['2026-01-02T12:00:00.000Z', '2026-11-20T12:00:00.000Z'];
    const [rising, falling] = [
      await uses('lastUsedAt'),
      await uses('-lastUsedAt'),
    ];
    expect(rising.slice(0, 4)).toEqual(['never', 'out-of-window', ...times]);
    expect(falling.slice(0, 4)).toEqual([...rising.slice(0, 4)].reverse());
    const untold = ['not-reported', 'not-supported'];
    expect(rising.slice(4).sort()).toEqual(untold);
    expect(falling.slice(4).sort()).toEqual(untold);
  });

  it('counts by facet what the same filter lists', async () => {
    const { total, facets } = await ann().getIdentityFacets({ q: 'crowd' });
    expect(total).toBe(crowd.length);
    for (const { value, count } of facets.privilege) {
      const privilege = [value as (typeof LEVELS)[number]];
      const page = await list({ q: 'crowd', privilege });
      expect(page.totalCount).toBe(count);
    }
    expect(facets.privilege).toHaveLength(LEVELS.length);
  });

  it('lists by what a rule says as many as the totals count', async () => {
    const { byRule } = await ann().getOverview();
    const rights = byRule.find(({ ruleId }) => ruleId === 'admin-equivalent')!;
    const counts = {
      fail: rights.fail,
      pass: rights.pass,
      unknown: rights.unknown,
      'not-applicable': rights.notApplicable,
    };
    expect(counts.unknown).toBeGreaterThan(0);
    for (const [verdict, count] of Object.entries(counts)) {
      const page = await list({
        rule: ['admin-equivalent'],
        verdict: [verdict as keyof typeof counts],
      });
      expect([verdict, page.totalCount]).toEqual([verdict, count]);
    }
  });

  const place = { sort: 'name', direction: 'next', value: 'acme/a', id: 1 };
  const encoded = (cursor: object) =>
    Buffer.from(JSON.stringify(cursor)).toString('base64url');

  it.each<[string, string]>([
    ['garbage', 'not-a-cursor'],
    ['cut off', encoded(place).slice(0, -8)],
    ['of another order', encoded({ ...place, sort: '-name' })],
    ['with a field too many', encoded({ ...place, or: '1=1' })],
    ['at a place of another kind', encoded({ ...place, value: 7 })],
    ['at nothing', encoded({ ...place, value: null })],
    ['at no place', encoded({ ...place, value: '\0' })],
    ['at no row', encoded({ ...place, id: 2 ** 40 })],
    ['at a part of a row', encoded({ ...place, id: 1.5 })],
  ])('refuses a cursor that is %s', async (_, cursor) => {
    expect(await failureOf(list({ cursor }))).toEqual({
      status: 400,
      message: expect.stringContaining('first page'),
    });
  });

  it('refuses what it cannot sort, limit or filter by', async () => {
    for (const query of [
      'sort=colour',
      'limit=0',
      'limit=501',
      'limit=many',
      'kind=robot',
      'linked=perhaps',
      'verdict=perhaps',
      'gone=true&gone=false',
      'q[like]=x',
    ]) {
      const response = await portal.request('service', `/identities?${query}`);
      expect([query, response.status]).toEqual([query, 400]);
    }
  });

  it.each(HOSTILE.map((text, at) => [text, at] as const))(
    'takes %s for the text that it is',
    async (text, at) => {
      const found = await list({ q: `hostile-${at} ${text}` });
      expect(found.items.map(item => item.name)).toEqual([
        `acme/hostile-${at} ${text}`,
      ]);
      const { record } = await ann().getIdentity(found.items[0].id);
      const sent = hostile(text, at);
      expect(record).toMatchObject(sent);
      expect((await list({ scope: [text] })).items).toEqual([]);
      expect(await failureOf(list({ owner: [text] }))).toEqual({
        status: 400,
        message: expect.stringContaining('full entity ref'),
      });
      expect(
        (await list({ q: text, rule: [text], source: [text] })).items,
      ).toEqual([]);
    },
  );

  it('is exported whole, without a formula', async () => {
    const response = await ann().exportIdentities({});
    expect(response.headers.get('content-type')).toMatch(/^text\/csv/);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment/);
    const lines = (await response.text()).split('\n').filter(Boolean);
    expect(lines).toHaveLength(1 + all.length);
    const cells = lines.flatMap(line =>
      line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/),
    );
    expect(cells.filter(cell => /^"?[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(cells.filter(cell => /^"?'[=+\-@]/.test(cell))).toHaveLength(
      formulas.length,
    );
  });

  it('is still all there', async () => {
    expect((await list({})).totalCount).toBe(all.length);
    expect(portal.log.messages('error')).toEqual([]);
  });
});
