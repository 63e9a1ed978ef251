import {
  coreServices,
  createServiceFactory,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { eventsServiceFactory } from '@backstage/plugin-events-node';
import permissionPlugin from '@backstage/plugin-permission-backend';
import type { JsonObject } from '@backstage/types';
// eslint-disable-next-line @backstage/no-mixed-plugin-imports -- The tests wire a portal, as its backend package does.
import accountabilityPlugin from 'backstage-plugin-accountability-backend';
import awsModule from 'backstage-plugin-accountability-backend-module-aws';
import kubernetesModule from 'backstage-plugin-accountability-backend-module-kubernetes';
import normalisedModule from 'backstage-plugin-accountability-backend-module-normalised';
import catalogModule from 'backstage-plugin-catalog-backend-module-accountability';
import { actingAuth } from './actingAuth';
import { ControlledPolicy } from './ControlledPolicy';
import { ControlledProvider } from './ControlledProvider';
import { LogRecorder } from './LogRecorder';
import { PortalClient } from './PortalClient';

/** What a portal of a test is made of. */
export interface TestPortalOptions {
  /** `backend.database`, see {@link eachPortalDatabase}. */
  database: JsonObject;
  /** In the catalog from the start. */
  entities?: Entity[];
  /** Groups that users act for, by user ref; what their tokens would say. */
  people?: Record<string, string[]>;
  /** `accountability`, besides short intervals. */
  accountability?: JsonObject & { directory?: JsonObject };
  /** Further top-level configuration. */
  config?: JsonObject;
  features?: BackendFeature[];
  /** How it knows who asks: by the tokens of the test kit, unless told otherwise. */
  auth?: BackendFeature[];
}

/** A portal that runs, and what a test does with it. */
export interface TestPortal extends PortalClient {
  catalog: ControlledProvider;
  policy: ControlledPolicy;
  log: LogRecorder;
  stop(): Promise<void>;
}

/**
 * A real portal: catalog, permission framework, scheduler, accountability with all
 * its modules, on a real database and a real port. Only signing in is not real.
 */
export async function startTestPortal(
  options: TestPortalOptions,
): Promise<TestPortal> {
  const catalog = new ControlledProvider();
  const policy = new ControlledPolicy();
  const log = new LogRecorder();
  await catalog.put(...(options.entities ?? []));
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      permissionPlugin,
      accountabilityPlugin,
      kubernetesModule,
      awsModule,
      normalisedModule,
      catalogModule,
      catalog.module(),
      policy.module(),
      log.factory(),
      userInfoFactory(options.people ?? {}),
      ...(options.auth ?? actingAuth),
      permissionsServiceFactory,
      schedulerServiceFactory,
      // The one of the test kit keeps the events of a plugin to that plugin.
      eventsServiceFactory,
      mockServices.rootConfig.factory({ data: configOf(options) }),
      ...(options.features ?? []),
    ],
  });
  const client = new PortalClient(`http://localhost:${backend.server.port()}`);
  return Object.assign(client, {
    catalog,
    policy,
    log,
    stop: () => backend.stop(),
  });
}

function configOf(options: TestPortalOptions): JsonObject {
  const { directory, ...accountability } = options.accountability ?? {};
  return {
    backend: { database: options.database },
    permission: { enabled: true },
    catalog: { stitchingStrategy: { pollingInterval: { milliseconds: 100 } } },
    accountability: {
      ...accountability,
      directory: { interval: { milliseconds: 300 }, ...directory },
      catalog: { pollInterval: { milliseconds: 200 } },
    },
    ...options.config,
  };
}

function userInfoFactory(people: Record<string, string[]>) {
  return createServiceFactory({
    service: coreServices.userInfo,
    deps: {},
    factory: async () => ({
      async getUserInfo(credentials) {
        const { userEntityRef } = credentials.principal as {
          userEntityRef: string;
        };
        return {
          userEntityRef,
          ownershipEntityRefs: [
            userEntityRef,
            ...(people[userEntityRef] ?? []),
          ],
        };
      },
    }),
  });
}
