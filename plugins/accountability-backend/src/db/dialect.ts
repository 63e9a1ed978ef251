import type { Knex } from 'knex';

/** Whether this is SQLite; the only other supported database is PostgreSQL. */
export function isSqlite(knex: Knex): boolean {
  return String(knex.client.config.client).includes('sqlite');
}
