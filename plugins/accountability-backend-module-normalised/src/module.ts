import { createBackendModule } from '@backstage/backend-plugin-api';
import { identitySourcesExtensionPoint } from 'backstage-plugin-accountability-node';
import { normalisedFormat } from './normalisedFormat';

/**
 * Adds the format `normalised`.
 *
 * @public
 */
export const accountabilityModuleNormalised = createBackendModule({
  pluginId: 'accountability',
  moduleId: 'normalised',
  register(registration) {
    registration.registerInit({
      deps: { sources: identitySourcesExtensionPoint },
      async init({ sources }) {
        sources.addFormat(normalisedFormat);
      },
    });
  },
});
