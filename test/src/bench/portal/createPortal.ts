import { createBackend } from '@backstage/backend-defaults';
import { mockServices } from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import type { JsonObject } from '@backstage/types';
import { freePort } from '../../browser/portal/freePort';

/**
 * A portal with nothing but a catalog so far, as it would run: with its own
 * services, on a port of this machine. Answers with its address.
 */
export async function createPortal(config: JsonObject) {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const backend = createBackend();
  backend.add(
    mockServices.rootConfig.factory({
      data: {
        app: { baseUrl: url },
        ...config,
        backend: {
          baseUrl: url,
          listen: { host: 'localhost', port },
          ...(config.backend as JsonObject),
        },
        // Nothing is processed a second time while something is measured.
        catalog: {
          processingInterval: { hours: 24 },
          stitchingStrategy: {
            mode: 'deferred',
            pollingInterval: { milliseconds: 100 },
          },
        },
      },
    }),
  );
  backend.add(catalogPlugin);
  return { backend, url };
}
