import type { Knex } from 'knex';

const PAGE = 5_000;

type Row = Record<string, unknown>;

/** All rows of a table, page by page, in the cheapest way of each database. */
export async function* pagesOf(
  knex: Knex,
  table: string,
): AsyncGenerator<Row[]> {
  yield* String(knex.client.config.client).includes('sqlite')
    ? byRowId(knex, table)
    : byCursor(knex, table);
}

async function* byRowId(knex: Knex, table: string): AsyncGenerator<Row[]> {
  let after = 0;
  for (;;) {
    const rows: Row[] = await knex(table)
      .select(knex.raw('rowid as row_at'), '*')
      .where('rowid', '>', after)
      .orderBy('rowid')
      .limit(PAGE);
    if (rows.length === 0) return;
    after = Number(rows[rows.length - 1].row_at);
    for (const row of rows) delete row.row_at;
    yield rows;
  }
}

async function* byCursor(knex: Knex, table: string): AsyncGenerator<Row[]> {
  const tx = await knex.transaction();
  try {
    await tx.raw('declare all_rows cursor for select * from ??', [table]);
    for (;;) {
      const { rows } = await tx.raw(`fetch ${PAGE} from all_rows`);
      if (rows.length === 0) return;
      yield rows;
    }
  } finally {
    await tx.rollback();
  }
}
