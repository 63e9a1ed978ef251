import type { Knex } from 'knex';
import { insertRows, isSqlite } from '../db';
import { BREACH } from '../escalations';
import { SEES_ALL } from '../posture';
import type { RegisterViewer } from '../register';
import { eachDatabase } from '../testing/eachDatabase';
import { DatabaseEscalationListStore } from './DatabaseEscalationListStore';

const NOW = new Date('2026-11-28T12:00:00Z');
const OUTCOME = 'outcome:default/one';
const viewer: RegisterViewer = {
  visibility: SEES_ALL,
  ...{ refs: [], seatedIn: [], decidesElsewhere: false },
  outcomes: [OUTCOME],
};

eachDatabase('Escalations in order', database => {
  let knex: Knex;
  let list: DatabaseEscalationListStore;
  beforeEach(async () => {
    knex = await database.init();
    list = new DatabaseEscalationListStore(knex);
  });

  const overdue = (rows: [severity: string, day: number][]) =>
    insertRows(
      knex,
      'escalations_deadlines',
      rows.map(([severity, day], at) => ({
        ...{ id: at + 1, obligation_id: `o${at}`, subject: OUTCOME, severity },
        ...{ kind: 'mend-breach', outcome_ref: OUTCOME, since: '', due: '{}' },
        due_at: new Date(Date.UTC(2026, 9, day)).toISOString(),
        ...{ round: 1, step: BREACH, acknowledged: 0, moves: 0 },
        reached_nobody: false,
      })),
    );
  const page = (limit: number, cursor?: string) =>
    list.page({ filter: {}, viewer, now: NOW, limit, cursor });

  it('begin with the most severe, and there with the longest overdue', async () => {
    await overdue([
      ...([
        ['low', 1],
        ['medium', 3],
        ['critical', 9],
      ] as const),
      ...([
        ['medium', 2],
        ['high', 5],
        ['critical', 8],
      ] as const),
      ...([
        ['medium', 2],
        ['high', 5],
      ] as const),
    ] as [string, number][]);
    const ids: number[][] = [];
    let cursor: string | undefined;
    do {
      const { ids: some, nextCursor } = await page(3, cursor);
      ids.push(some);
      cursor = nextCursor;
    } while (cursor);
    expect(ids).toEqual([
      [6, 3, 5],
      [8, 4, 7],
      [2, 1],
    ]);
  });

  it('are read from one end of an index', async () => {
    const severities = ['low', 'medium', 'high', 'critical'];
    await overdue(
      Array.from({ length: 2_000 }, (_, at) => [severities[at % 4], at % 28]),
    );
    await knex.raw('analyze');
    const asked: { sql: string; bindings: Knex.Value[] }[] = [];
    knex.on('query', query => asked.push(query));
    const { nextCursor } = await page(25);
    await page(25, nextCursor);
    knex.removeAllListeners('query');
    expect(asked).toHaveLength(2);
    for (const { sql, bindings } of asked) {
      const explain = isSqlite(knex) ? 'explain query plan' : 'explain';
      const plan = await knex.raw(
        `${explain} ${sql.replace(/\$\d+/g, '?')}`,
        bindings,
      );
      const text = JSON.stringify(plan.rows ?? plan);
      expect(text).toContain('escalations_deadlines_by_severity');
      expect(text).not.toMatch(/sort|temp b-tree/i);
    }
  });
});
