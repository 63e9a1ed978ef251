import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { importedTables } from './importedTables';
import { pagesOf } from './pagesOf';

/** Reads all rows that an import writes and hashes each one; answers how many there are. */
export async function readAndHash(knex: Knex): Promise<number> {
  let count = 0;
  for (const table of importedTables) {
    for await (const rows of pagesOf(knex, table)) {
      for (const row of rows) {
        createHash('sha256').update(JSON.stringify(row)).digest('base64');
      }
      count += rows.length;
    }
  }
  return count;
}
