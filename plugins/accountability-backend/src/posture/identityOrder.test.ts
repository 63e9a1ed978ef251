import type { Knex } from 'knex';
import type {
  IdentityPage,
  IdentitySort,
} from 'backstage-plugin-accountability-common';
import { insertRows, isSqlite } from '../db';
import { eachDatabase } from '../testing/eachDatabase';
import { DatabaseIdentityListStore } from './DatabaseIdentityListStore';
import { SEES_ALL } from './Visibility';

const NOW = new Date('2026-11-28T12:00:00Z');
const never = '';
const notLately = '0';
const long = '2019-05-01T00:00:00.000Z';
const lately = '2026-11-27T00:00:00.000Z';

eachDatabase('The inventory by what not everything has', database => {
  let knex: Knex;
  let list: DatabaseIdentityListStore;

  beforeEach(async () => {
    knex = await database.init();
    list = new DatabaseIdentityListStore(knex, { now: () => NOW });
  });

  /** What is named, in this order; who has no state or worst was not judged yet. */
  async function have(
    rows: { used?: string | null; owner?: string | null; worst?: number }[],
  ): Promise<void> {
    await insertRows(
      knex,
      'inventory_identities',
      rows.map(({ used = null }, at) => anIdentity(at + 1, used)),
    );
    await insertRows(
      knex,
      'ownership_states',
      rows.flatMap(({ owner }, at) =>
        owner === undefined ? [] : aState(at + 1, owner),
      ),
    );
    await insertRows(
      knex,
      'findings_evaluations',
      rows.flatMap(({ worst }, at) =>
        worst === undefined ? [] : anEvaluation(at + 1, worst),
      ),
    );
  }

  async function walk(sort: IdentitySort) {
    const page = (cursor?: string) =>
      list.page({
        filter: {},
        visibility: SEES_ALL,
        sort,
        limit: 2,
        cursor,
      });
    const there: IdentityPage[] = [await page()];
    while (there.at(-1)!.nextCursor) {
      there.push(await page(there.at(-1)!.nextCursor));
    }
    const back: IdentityPage[] = [there.at(-1)!];
    while (back[0].prevCursor) back.unshift(await page(back[0].prevCursor));
    const ids = (pages: IdentityPage[]) =>
      pages.map(({ items }) => items.map(item => Number(item.id)));
    expect(ids(back).flat()).toEqual(ids(there).flat());
    return ids(there);
  }

  it('goes by last use, and ends with what no source tells', async () => {
    await have([
      ...[{ used: lately }, { used: null }, { used: never }],
      ...[{ used: long }, { used: null }, { used: notLately }],
      ...[{ used: null }, { used: long }, { used: null }],
    ]);
    expect(await walk('lastUsedAt')).toEqual([
      [3, 6],
      [4, 8],
      [1, 2],
      [5, 7],
      [9],
    ]);
    expect(await walk('-lastUsedAt')).toEqual([
      [1, 8],
      [4, 6],
      [3, 9],
      [7, 5],
      [2],
    ]);
  });

  it('goes by owner, and ends with what nobody answers for', async () => {
    await have([
      ...[{ owner: null }, { owner: 'payments' }, { owner: 'Ann' }],
      ...[{}, { owner: 'Zoe' }, { owner: 'Payments' }],
    ]);
    expect(await walk('owner')).toEqual([
      [3, 2],
      [6, 5],
      [1, 4],
    ]);
    expect(await walk('-owner')).toEqual([
      [5, 6],
      [2, 3],
      [4, 1],
    ]);
  });

  it('goes by the worst finding, and ends with what was not judged yet', async () => {
    await have([
      ...[{ worst: 3 }, {}, { worst: 0 }, { worst: 4 }, { worst: 3 }, {}],
    ]);
    expect(await walk('-findings')).toEqual([
      [4, 5],
      [1, 3],
      [6, 2],
    ]);
    expect(await walk('findings')).toEqual([
      [3, 1],
      [5, 4],
      [2, 6],
    ]);
  });

  it.each<IdentitySort>(['lastUsedAt', '-lastUsedAt', 'owner', '-findings'])(
    'copes with nothing to sort by %s',
    async sort => {
      await have([]);
      expect(await walk(sort)).toEqual([[]]);
      await have([{}, {}, {}]);
      expect((await walk(sort)).flat().sort()).toEqual([1, 2, 3]);
    },
  );

  it.each<IdentitySort>([
    ...(['name', 'lastUsedAt', '-lastUsedAt'] as const),
    ...(['owner', '-owner', 'findings', '-findings'] as const),
    ...(['privilege', '-privilege', 'firstSeenAt'] as const),
  ])('reads a page by %s from one end of an index', async sort => {
    await have(
      Array.from({ length: 3_000 }, (_, at) => ({
        used: at % 3 ? `2026-11-27T00:00:00.${String(at % 1_000)}Z` : null,
        owner: at % 4 ? `Squad ${at % 40}` : null,
        worst: at % 7 ? at % 5 : undefined,
      })),
    );
    await knex.raw('analyze');
    const asked: { sql: string; bindings: Knex.Value[] }[] = [];
    knex.on('query', query => asked.push(query));
    const options = { filter: {}, visibility: SEES_ALL, sort, limit: 50 };
    const { nextCursor } = await list.page(options);
    await list.page({ ...options, cursor: nextCursor });
    knex.removeAllListeners('query');

    const pages = asked.filter(({ sql }) => sql.includes('sort_value'));
    expect(pages).toHaveLength(2);
    for (const { sql, bindings } of pages) {
      const explain = isSqlite(knex) ? 'explain query plan' : 'explain';
      const plan = await knex.raw(`${explain} ${unnumbered(sql)}`, bindings);
      const text = JSON.stringify(plan.rows ?? plan);
      expect(text).toMatch(/index/i);
      expect(text).not.toMatch(/sort|order by/i);
    }
  });
});

/** PostgreSQL's way to write bindings, as Knex takes them. */
function unnumbered(sql: string): string {
  return sql.replace(/\$\d+/g, '?');
}

function anIdentity(id: number, lastUsedAt: string | null) {
  return {
    id,
    reference: `test:scope/i${id}`,
    provider: 'test',
    scope: 'scope',
    name: `i${id}`,
    kind: 'service-account',
    search_text: '',
    status: 'enabled',
    origin: 'internal',
    environment: 'unknown',
    privilege: 0,
    last_used: '{"value":null,"observability":"observed"}',
    last_used_at: lastUsedAt,
    credential_count: 0,
    first_seen_at: NOW.toISOString(),
  };
}

function anEvaluation(id: number, worst: number) {
  return {
    ...{ identity_id: id, worst, verdicts: '[]', signature: 'p' },
    ...{ rule_version: 'v', evaluated_at: NOW.toISOString() },
    ...{ reevaluate_at: null, open_findings: 0, unknown_verdicts: 0 },
  };
}

function aState(id: number, owner: string | null) {
  return {
    identity_id: id,
    state: owner ? 'owned' : 'ownerless',
    reason: owner ? null : 'no-owner',
    owner_ref: owner && `group:default/${owner.toLowerCase()}`,
    owner_title: owner,
    owner_name: owner && owner.toLowerCase(),
    signal: owner && 'catalog-annotation',
    candidates: '[]',
  };
}
