import type { Knex } from 'knex';
import { isSqlite } from './dialect';
import { rowsAsJson } from './rowsAsJson';

/**
 * An insert of many rows, which all have the columns of the first one, with an
 * optional end (`on conflict …`, `returning …`). Knex would write a select for
 * each row for SQLite, and a parameter for each value for PostgreSQL, which costs
 * both sides more than the rows do.
 */
export function insertStatement(
  tx: Knex,
  table: string,
  insert: { rows: readonly object[]; end?: Knex.Raw },
): Knex.Raw {
  const rows = insert.rows as readonly Record<string, Knex.Value>[];
  const columns = Object.keys(rows[0]);
  const names = columns.map(() => '??').join(', ');
  const [end, ...ending] = insert.end ? ['?', insert.end] : [''];
  if (isSqlite(tx)) {
    const row = `(${columns.map(() => '?').join(', ')})`;
    return tx.raw(
      `insert into ?? (${names}) values ${rows
        .map(() => row)
        .join(', ')} ${end}`,
      [
        table,
        ...columns,
        ...rows.flatMap(values => columns.map(name => values[name] ?? null)),
        ...ending,
      ],
    );
  }
  return tx.raw(
    `insert into ?? (${names}) select ${names} from json_populate_recordset(null::??, ?::json) ${end}`,
    [table, ...columns, ...columns, table, rowsAsJson(rows), ...ending],
  );
}
