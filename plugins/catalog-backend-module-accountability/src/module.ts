import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  catalogProcessingExtensionPoint,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { followFlags } from './followFlags';
import { AccountabilityKindsProcessor } from './kinds';
import { publishDefinitions } from './publishDefinitions';
import { readPollInterval } from './readPollInterval';

/**
 * Flags catalog entities that run on identities nobody is accountable for, with
 * the label `accountability.dev/flagged` and what explains it. Knows the kinds
 * Outcome and Control, and publishes those that were declared in the portal.
 *
 * @public
 */
export const catalogModuleAccountability = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'accountability',
  register(reg) {
    reg.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
        lifecycle: coreServices.rootLifecycle,
        logger: coreServices.logger,
        processing: catalogProcessingExtensionPoint,
        scheduler: coreServices.scheduler,
      },
      async init(services) {
        const pollInterval = readPollInterval(services.config);
        followFlags({ ...services, pollInterval });
        services.processing.addProcessor(new AccountabilityKindsProcessor());
        publishDefinitions({ ...services, pollInterval });
      },
    });
  },
});
