import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import {
  catalogProcessingExtensionPoint,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import {
  AccountabilityFlagsProcessor,
  AccountabilityRefreshProvider,
} from './processing';
import { readPollInterval } from './readPollInterval';
import {
  createFlaggedEntitiesReader,
  createFlagReader,
  FlagSnapshot,
  FlagSnapshotTask,
} from './snapshot';

/**
 * Topic of the event that says that flags have changed. It only wakes the
 * module up; its payload is not read.
 *
 * @public
 */
export const POSTURE_CHANGED_TOPIC = 'accountability.posture.changed';

/**
 * Flags catalog entities that run on identities nobody is accountable for, with
 * the label `accountability.dev/flagged` and what explains it.
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
      },
      async init(deps) {
        const { auth, catalog, config, discovery, events } = deps;
        const { lifecycle, logger, processing } = deps;
        const snapshot = new FlagSnapshot();
        const provider = new AccountabilityRefreshProvider();
        const task = new FlagSnapshotTask({
          snapshot,
          readFlags: createFlagReader({ auth, discovery }),
          flaggedInCatalog: createFlaggedEntitiesReader({ auth, catalog }),
          refresh: entityRefs => provider.refresh(entityRefs),
          logger,
          pollInterval: readPollInterval(config),
        });
        processing.addProcessor(
          new AccountabilityFlagsProcessor({ snapshot, logger }),
        );
        processing.addEntityProvider(provider);

        // Only now every plugin answers. A subscription made earlier finds no
        // event bus and takes the catalog off it for as long as it lives.
        lifecycle.addStartupHook(async () => {
          task.start();
          await events
            .subscribe({
              id: 'accountability-flags',
              topics: [POSTURE_CHANGED_TOPIC],
              onEvent: async () => task.wake(),
            })
            .catch(error => {
              logger.warn(
                `Flags are polled only, because events can't be received: ${stringifyError(
                  error,
                )}`,
              );
            });
        });
        lifecycle.addShutdownHook(() => task.stop());
      },
    });
  },
});
