import type { Knex } from 'knex';
import { chunk, insertRows } from '../db';

// Knex writes a multi-row insert for SQLite as a compound select, which has at
// most 500 terms.
const MOST_ROWS = 500;

/** Multi-row inserts of a size that every database accepts. */
export async function insertInPieces(
  tx: Knex,
  table: string,
  rows: readonly object[],
): Promise<void> {
  for (const piece of chunk(rows, MOST_ROWS)) {
    await insertRows(tx, table, piece);
  }
}
