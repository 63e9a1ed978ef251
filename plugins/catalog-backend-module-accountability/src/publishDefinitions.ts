import type {
  AuthService,
  DiscoveryService,
  LoggerService,
  RootConfigService,
  RootLifecycleService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';
import type { CatalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import type { EventsService } from '@backstage/plugin-events-node';
import { DEFINITIONS_CHANGED_TOPIC } from 'backstage-plugin-accountability-common';
import {
  AccountabilityDefinitionProvider,
  createDefinitionReader,
  DefinitionPublisher,
} from './definitions';
import { listen } from './listen';

const TASK = 'accountability-definitions';

/** Publishes what is declared in the portal, soon after an event and at every poll. */
export function publishDefinitions(deps: {
  auth: AuthService;
  config: RootConfigService;
  discovery: DiscoveryService;
  events: EventsService;
  lifecycle: RootLifecycleService;
  logger: LoggerService;
  pollInterval: number;
  processing: CatalogProcessingExtensionPoint;
  scheduler: SchedulerService;
}): void {
  const { logger, scheduler } = deps;
  const provider = new AccountabilityDefinitionProvider();
  const publisher = new DefinitionPublisher({
    read: createDefinitionReader(deps),
    replaceAll: entities => provider.replaceAll(entities),
    logger,
    portalUrl: deps.config.getOptionalString('app.baseUrl'),
  });
  deps.processing.addEntityProvider(provider);

  deps.lifecycle.addStartupHook(async () => {
    // In one replica at a time, so that none puts back what another replaced.
    await scheduler.scheduleTask({
      id: TASK,
      frequency: { milliseconds: deps.pollInterval },
      timeout: { minutes: 2 },
      fn: signal => publisher.publish(signal),
    });
    await listen(deps, {
      id: TASK,
      topic: DEFINITIONS_CHANGED_TOPIC,
      onEvent: () =>
        scheduler.triggerTask(TASK).catch(error => {
          // It runs at this moment; what it misses, the next poll finds.
          if (!ConflictError.is(error)) throw error;
        }),
    });
  });
}
