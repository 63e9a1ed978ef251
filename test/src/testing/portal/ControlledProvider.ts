import {
  createBackendModule,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import {
  catalogProcessingExtensionPoint,
  type EntityProviderConnection,
} from '@backstage/plugin-catalog-node';

const LOCATION = 'url:https://acme.example/catalog-info.yaml';
const NAME = 'controlled-by-test';

/** Brings into the catalog what the test says, when it says so. */
export class ControlledProvider {
  readonly #entities = new Map<string, Entity>();
  #connection: EntityProviderConnection | undefined;

  /** Adds entities, or replaces those of the same ref. */
  async put(...entities: Entity[]): Promise<void> {
    for (const entity of entities) {
      this.#entities.set(stringifyEntityRef(entity), entity);
    }
    await this.#apply({ added: entities, removed: [] });
  }

  async remove(...refs: string[]): Promise<void> {
    const removed = refs.map(ref => {
      const entity = this.#entities.get(ref);
      if (!entity) throw new Error(`The test never put ${ref}`);
      this.#entities.delete(ref);
      return entity;
    });
    await this.#apply({ added: [], removed });
  }

  module(): BackendFeature {
    return createBackendModule({
      pluginId: 'catalog',
      moduleId: NAME,
      register: reg => {
        reg.registerInit({
          deps: { processing: catalogProcessingExtensionPoint },
          init: async ({ processing }) => {
            processing.addEntityProvider({
              getProviderName: () => NAME,
              connect: async connection => {
                this.#connection = connection;
                await this.#apply({
                  added: [...this.#entities.values()],
                  removed: [],
                });
              },
            });
          },
        });
      },
    });
  }

  async #apply(change: { added: Entity[]; removed: Entity[] }): Promise<void> {
    await this.#connection?.applyMutation({
      type: 'delta',
      added: change.added.map(deferred),
      removed: change.removed.map(deferred),
    });
  }
}

function deferred(entity: Entity) {
  const annotations = {
    [ANNOTATION_LOCATION]: LOCATION,
    [ANNOTATION_ORIGIN_LOCATION]: LOCATION,
    ...entity.metadata.annotations,
  };
  return {
    entity: { ...entity, metadata: { ...entity.metadata, annotations } },
    locationKey: NAME,
  };
}
