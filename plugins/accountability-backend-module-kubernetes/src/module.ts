import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { identitySourcesExtensionPoint } from 'backstage-plugin-accountability-node';
import { readClusters } from './config';
import { kubernetesFormat } from './kubernetesFormat';
import { KubernetesIdentitySource } from './live';

/**
 * Adds the format `kubernetes` and one source for each cluster in
 * `accountability.kubernetes.clusters`.
 *
 * @public
 */
export const accountabilityModuleKubernetes = createBackendModule({
  pluginId: 'accountability',
  moduleId: 'kubernetes',
  register(registration) {
    registration.registerInit({
      deps: {
        sources: identitySourcesExtensionPoint,
        config: coreServices.rootConfig,
      },
      async init({ sources, config }) {
        sources.addFormat(kubernetesFormat);
        for (const settings of readClusters(config)) {
          sources.addSource(new KubernetesIdentitySource(settings));
        }
      },
    });
  },
});
