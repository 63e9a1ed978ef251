import type { Knex } from 'knex';
import type { Stopwatch } from '../Stopwatch';
import { importedTables } from './importedTables';
import { pagesOf } from './pagesOf';

const ROWS_PER_STATEMENT = 500;

/**
 * Writes all rows of one database into another one, which has the same empty
 * tables with the same indices: in one transaction, with inserts of many rows.
 * Reading them is not what is measured, so the watch stands still meanwhile.
 */
export async function insertAll(options: {
  from: Knex;
  to: Knex;
  watch: Stopwatch;
}): Promise<void> {
  const { from, to, watch } = options;
  await to.transaction(async tx => {
    for (const table of importedTables) {
      watch.pause();
      for await (const rows of pagesOf(from, table)) {
        watch.resume();
        for (let at = 0; at < rows.length; at += ROWS_PER_STATEMENT) {
          await tx(table).insert(rows.slice(at, at + ROWS_PER_STATEMENT));
        }
        watch.pause();
      }
      watch.resume();
    }
  });
}
