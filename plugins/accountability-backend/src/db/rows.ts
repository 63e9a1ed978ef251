import type { Knex } from 'knex';
import { isSqlite } from './dialect';
import { insertStatement } from './insertStatement';
import { rowsAsJson } from './rowsAsJson';

// SQLite refuses more than 32,766 bind variables, and compiles a long statement slowly.
const MAX_VARIABLES = 30_000;
const MAX_INSERTED = 500;
const MAX_ROWS = 1_000;

/** Cuts a list into pieces of at most `size`. */
export function chunk<T>(items: readonly T[], size: number): T[][] {
  const pieces: T[][] = [];
  for (let at = 0; at < items.length; at += size) {
    pieces.push(items.slice(at, at + size));
  }
  return pieces;
}

function rowsPerStatement(rows: readonly object[]): number {
  const columns = Math.max(1, Object.keys(rows[0] ?? {}).length);
  return Math.max(
    1,
    Math.min(MAX_INSERTED, Math.floor(MAX_VARIABLES / columns)),
  );
}

/** Multi-row insert. (`knex.batchInsert` sleeps a millisecond each time.) */
export async function insertRows(
  tx: Knex,
  table: string,
  rows: readonly object[],
): Promise<void> {
  for (const piece of chunk(rows, rowsPerStatement(rows))) {
    await insertStatement(tx, table, { rows: piece });
  }
}

/** Multi-row insert that answers with the given columns of the rows it made, in any order. */
export async function insertReturning<T>(
  tx: Knex,
  table: string,
  options: { rows: readonly object[]; returning: string[] },
): Promise<T[]> {
  const end = tx.raw(
    `returning ${options.returning.map(() => '??').join(', ')}`,
    options.returning,
  );
  const made: T[] = [];
  for (const rows of chunk(options.rows, rowsPerStatement(options.rows))) {
    const answer = await insertStatement(tx, table, { rows, end });
    made.push(...(isSqlite(tx) ? answer : answer.rows));
  }
  return made;
}

/** Multi-row insert that replaces all other columns of rows whose key exists. */
export async function upsertRows(
  tx: Knex,
  table: string,
  options: { rows: readonly object[]; key: string[] },
): Promise<void> {
  const { rows, key } = options;
  if (rows.length === 0) return;
  const others = Object.keys(rows[0]).filter(name => !key.includes(name));
  const set = others.map(() => '?? = excluded.??').join(', ');
  const end = tx.raw(
    `on conflict (${key.map(() => '??').join(', ')}) do ${
      set ? `update set ${set}` : 'nothing'
    }`,
    [...key, ...others.flatMap(name => [name, name])],
  );
  for (const piece of chunk(rows, rowsPerStatement(rows))) {
    await insertStatement(tx, table, { rows: piece, end });
  }
}

/** Multi-row insert that adds to one column of rows whose key exists. */
export async function addRows(
  tx: Knex,
  table: string,
  options: { rows: readonly object[]; key: string[]; add: string },
): Promise<void> {
  const { rows, key, add } = options;
  const end = tx.raw(
    `on conflict (${key
      .map(() => '??')
      .join(', ')}) do update set ?? = ??.?? + excluded.??`,
    [...key, add, table, add, add],
  );
  for (const piece of chunk(rows, rowsPerStatement(rows))) {
    await insertStatement(tx, table, { rows: piece, end });
  }
}

/** Updates many rows by `id`; every row carries `id` and the same columns. */
export async function updateRows(
  tx: Knex,
  table: string,
  rows: readonly ({ id: number } & Record<string, unknown>)[],
): Promise<void> {
  if (isSqlite(tx)) {
    // In-process: a statement each costs less than building one for all.
    for (const { id, ...columns } of rows) {
      await tx(table).where({ id }).update(columns);
    }
    return;
  }
  for (const piece of chunk(rows, MAX_ROWS)) {
    const columns = Object.keys(piece[0]).filter(name => name !== 'id');
    const set = columns.map(() => '?? = r.??').join(', ');
    await tx.raw(
      `update ?? as t set ${set} from json_populate_recordset(null::??, ?::json) as r where t.id = r.id`,
      [
        table,
        ...columns.flatMap(name => [name, name]),
        table,
        rowsAsJson(piece),
      ],
    );
  }
}

/** `select … where column in (values)`, in pieces that every database accepts. */
export async function selectIn<T>(
  values: Iterable<string | number>,
  select: (piece: (string | number)[]) => PromiseLike<T[]>,
): Promise<T[]> {
  const found: T[] = [];
  for (const piece of chunk([...new Set(values)], MAX_ROWS)) {
    for (const row of await select(piece)) found.push(row);
  }
  return found;
}

/** A write `… where column in (values)`, in pieces that every database accepts. */
export async function writeIn(
  values: Iterable<string | number>,
  write: (piece: (string | number)[]) => PromiseLike<unknown>,
): Promise<void> {
  for (const piece of chunk([...new Set(values)], MAX_ROWS)) await write(piece);
}
