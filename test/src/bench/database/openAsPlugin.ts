import { DatabaseManager } from '@backstage/backend-defaults/database';
import { mockServices } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import type { Knex } from 'knex';

/** Opens the database of a plugin, of ours unless told otherwise, with the portal's own code. */
export async function openAsPlugin(
  database: JsonObject,
  pluginId = 'accountability',
): Promise<Knex> {
  const config = mockServices.rootConfig({
    data: { backend: { database } },
  });
  return DatabaseManager.fromConfig(config)
    .forPlugin(pluginId, {
      logger: mockServices.rootLogger(),
      lifecycle: { addStartupHook() {}, addShutdownHook() {} },
    })
    .getClient();
}
