import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { livePast } from './livePast';
import { pastServiceRef } from './services';

/** Hands over what lives the past, for when the portal has started. */
export function pastPlugin(handOver: (live: () => Promise<void>) => void) {
  return createBackendPlugin({
    pluginId: 'demo-past',
    register(env) {
      env.registerInit({
        deps: {
          auth: coreServices.auth,
          catalog: catalogServiceRef,
          discovery: coreServices.discovery,
          logger: coreServices.logger,
          past: pastServiceRef,
        },
        async init({ past, ...portal }) {
          handOver(() => livePast(past, portal));
        },
      });
    },
  });
}
