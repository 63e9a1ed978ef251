import {
  resolvePackagePath,
  type DatabaseService,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';

/** Directory of the migrations, for tests that migrate a database of their own. */
export function migrationsDirectory(): string {
  return resolvePackagePath(
    'backstage-plugin-accountability-backend',
    'migrations',
  );
}

/** Opens the plugin's database and brings it up to date, unless the portal does that itself. */
export async function migrate(database: DatabaseService): Promise<Knex> {
  const knex = await database.getClient();
  if (!database.migrations?.skip) {
    await knex.migrate.latest({ directory: migrationsDirectory() });
  }
  return knex;
}
