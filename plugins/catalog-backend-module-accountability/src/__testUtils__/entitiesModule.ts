import {
  createBackendModule,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  type Entity,
} from '@backstage/catalog-model';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';

/** Provides these entities to the catalog, once. */
export function entitiesModule(entities: Entity[]): BackendFeature {
  return createBackendModule({
    pluginId: 'catalog',
    moduleId: 'test-entities',
    register(reg) {
      reg.registerInit({
        deps: { processing: catalogProcessingExtensionPoint },
        async init({ processing }) {
          processing.addEntityProvider({
            getProviderName: () => 'test-entities',
            connect: connection =>
              connection.applyMutation({
                type: 'full',
                entities: entities.map(entity => ({ entity: located(entity) })),
              }),
          });
        },
      });
    },
  });
}

function located(entity: Entity): Entity {
  const annotations = {
    [ANNOTATION_LOCATION]: 'url:https://acme.example/catalog-info.yaml',
    [ANNOTATION_ORIGIN_LOCATION]: 'url:https://acme.example/catalog-info.yaml',
    ...entity.metadata.annotations,
  };
  return { ...entity, metadata: { ...entity.metadata, annotations } };
}
