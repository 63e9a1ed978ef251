import type { Entity } from '@backstage/catalog-model';
import type { BackendFeature } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { eventsServiceFactory } from '@backstage/plugin-events-node';
import type { JsonObject } from '@backstage/types';
import { catalogModuleAccountability } from '../module';
import { entitiesModule } from './entitiesModule';

export interface StartCatalogOptions {
  entities: Entity[];
  features: BackendFeature[];
  /** Folder of the databases; in memory when left out. */
  directory?: string;
  catalog?: JsonObject;
  pollInterval?: JsonObject;
  app?: JsonObject;
}

/** A real catalog with this module, that processes as fast as it can. */
export async function startCatalog(options: StartCatalogOptions) {
  const { entities, features, directory } = options;
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      catalogModuleAccountability,
      entitiesModule(entities),
      ...features,
      // The one of the test kit keeps the events of a plugin to that plugin.
      eventsServiceFactory,
      mockServices.rootConfig.factory({
        data: {
          backend: {
            database: {
              client: 'better-sqlite3',
              connection: directory ? { directory } : ':memory:',
            },
          },
          ...(options.app && { app: options.app }),
          catalog: {
            stitchingStrategy: { pollingInterval: { milliseconds: 100 } },
            ...options.catalog,
          },
          accountability: {
            catalog: {
              pollInterval: options.pollInterval ?? { milliseconds: 200 },
            },
          },
        },
      }),
    ],
  });

  async function get(path: string): Promise<any> {
    const response = await fetch(
      `http://localhost:${backend.server.port()}/api/catalog${path}`,
      { headers: { Authorization: mockCredentials.service.header() } },
    );
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.json();
  }
  return {
    stop: () => backend.stop(),
    entity: (name: string, kind = 'component'): Promise<Entity> =>
      get(`/entities/by-name/${kind}/default/${name}`),
    /** Names of the entities that a filter finds. */
    async names(filter: string): Promise<string[]> {
      const { items } = await get(
        `/entities/by-query?filter=${encodeURIComponent(filter)}`,
      );
      return items.map((item: Entity) => item.metadata.name).sort();
    },
  };
}
