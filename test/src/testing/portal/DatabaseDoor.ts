import {
  coreServices,
  createBackendModule,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';

/**
 * The database of a plugin, accountability unless said, for what no route shows or does: that days pass,
 * that nothing is stored twice, that a secret is nowhere.
 */
export class DatabaseDoor {
  readonly #pluginId: string;
  #knex: Knex | undefined;

  constructor(pluginId = 'accountability') {
    this.#pluginId = pluginId;
  }

  get knex(): Knex {
    if (!this.#knex) throw new Error('The portal has not started yet');
    return this.#knex;
  }

  module(): BackendFeature {
    return createBackendModule({
      pluginId: this.#pluginId,
      moduleId: 'database-door',
      register: reg => {
        reg.registerInit({
          deps: { database: coreServices.database },
          init: async ({ database }) => {
            this.#knex = await database.getClient();
          },
        });
      },
    });
  }
}
