import {
  coreServices,
  createServiceFactory,
  type DatabaseService,
} from '@backstage/backend-plugin-api';
import { DatabaseManager } from '@backstage/backend-defaults/database';

/**
 * Databases that never wait for the disk, which is most of the time that a past takes:
 * what was not lived to its end is thrown away, so there is nothing to be lost.
 */
export const pastDatabaseFactory = createServiceFactory({
  service: coreServices.database,
  deps: {
    config: coreServices.rootConfig,
    lifecycle: coreServices.lifecycle,
    logger: coreServices.logger,
    pluginMetadata: coreServices.pluginMetadata,
    rootLifecycle: coreServices.rootLifecycle,
    rootLogger: coreServices.rootLogger,
  },
  createRootContext: ({ config, ...root }) =>
    DatabaseManager.fromConfig(config, root),
  factory({ pluginMetadata, ...plugin }, manager): DatabaseService {
    const database = manager.forPlugin(pluginMetadata.getId(), plugin);
    let opened: ReturnType<DatabaseService['getClient']> | undefined;
    return {
      migrations: database.migrations,
      getClient: () => (opened ??= open(database)),
    };
  },
});

async function open(database: DatabaseService) {
  // SQLite holds one connection, for which both are said once.
  const knex = await database.getClient();
  await knex.raw('PRAGMA synchronous = OFF');
  await knex.raw('PRAGMA journal_mode = MEMORY');
  return knex;
}
