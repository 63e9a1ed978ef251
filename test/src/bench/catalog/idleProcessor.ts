import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  catalogProcessingExtensionPoint,
  type CatalogProcessor,
} from '@backstage/plugin-catalog-node';

const idle: CatalogProcessor = {
  getProcessorName: () => 'IdleProcessor',
  preProcessEntity: async entity => entity,
  postProcessEntity: async entity => entity,
};

/** A processor that takes part in everything and does nothing. */
export const idleProcessor = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'idle-processor',
  register(reg) {
    reg.registerInit({
      deps: { processing: catalogProcessingExtensionPoint },
      async init({ processing }) {
        processing.addProcessor(idle);
      },
    });
  },
});
