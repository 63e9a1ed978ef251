import type {
  AuthService,
  DiscoveryService,
  LoggerService,
  RootLifecycleService,
} from '@backstage/backend-plugin-api';
import type {
  CatalogProcessingExtensionPoint,
  CatalogService,
} from '@backstage/plugin-catalog-node';
import type { EventsService } from '@backstage/plugin-events-node';
import { listen } from './listen';
import {
  AccountabilityFlagsProcessor,
  AccountabilityRefreshProvider,
} from './processing';
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

/** Flags entities, and follows every change of their flags. */
export function followFlags(deps: {
  auth: AuthService;
  catalog: CatalogService;
  discovery: DiscoveryService;
  events: EventsService;
  lifecycle: RootLifecycleService;
  logger: LoggerService;
  pollInterval: number;
  processing: CatalogProcessingExtensionPoint;
}): void {
  const { lifecycle, logger, pollInterval, processing } = deps;
  const snapshot = new FlagSnapshot();
  const provider = new AccountabilityRefreshProvider();
  const task = new FlagSnapshotTask({
    snapshot,
    readFlags: createFlagReader(deps),
    flaggedInCatalog: createFlaggedEntitiesReader(deps),
    refresh: entityRefs => provider.refresh(entityRefs),
    logger,
    pollInterval,
  });
  processing.addProcessor(
    new AccountabilityFlagsProcessor({ snapshot, logger }),
  );
  processing.addEntityProvider(provider);

  // Only now every plugin answers.
  lifecycle.addStartupHook(async () => {
    task.start();
    await listen(deps, {
      id: 'accountability-flags',
      topic: POSTURE_CHANGED_TOPIC,
      onEvent: async () => task.wake(),
    });
  });
  lifecycle.addShutdownHook(() => task.stop());
}
