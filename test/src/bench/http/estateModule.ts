import { createBackendModule } from '@backstage/backend-plugin-api';
import { identitySourcesExtensionPoint } from 'backstage-plugin-accountability-node';
import type { Estate } from '../estate/Estate';
import { estateSources } from '../estate/estateSources';
import { Stopwatch } from '../Stopwatch';

/** Brings the identities of an estate in as a module does, once. */
export function estateModule(estate: Estate) {
  return createBackendModule({
    pluginId: 'accountability',
    moduleId: 'estate',
    register(reg) {
      reg.registerInit({
        deps: { sources: identitySourcesExtensionPoint },
        async init({ sources }) {
          sources.addSource(
            ...estateSources(estate).map(({ id, provider, scope, read }) => ({
              ...{ id, provider, scope },
              title: id,
              capabilities: { tells: [], cannotTell: [] },
              schedule: {
                frequency: { hours: 24 },
                timeout: { minutes: 30 },
              },
              read: () => read(0, new Stopwatch()),
            })),
          );
        },
      });
    },
  });
}
