import {
  coreServices,
  createBackendModule,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import type { RequestHandler } from 'express';

/** Makes the catalog refuse to list its entities, when the test says so. */
export class BrokenCatalog {
  /** `at-once`: every list fails; `half-way`: lists of components, which come after people. */
  fails: 'never' | 'at-once' | 'half-way' = 'never';
  /** Lists that failed so far. */
  failed = 0;

  module(): BackendFeature {
    return createBackendModule({
      pluginId: 'catalog',
      moduleId: 'broken-by-test',
      register: reg => {
        reg.registerInit({
          deps: { httpRouter: coreServices.httpRouter },
          init: async ({ httpRouter }) => {
            // Modules come first, so this stands before the catalog's own routes.
            httpRouter.use(this.#refuse);
          },
        });
      },
    });
  }

  readonly #refuse: RequestHandler = (req, res, next) => {
    const isList = /^\/entities(\/by-query)?$/.test(req.path);
    const isLater = decodeURIComponent(req.url).includes('kind=component');
    if (!isList || this.fails === 'never') return next();
    if (this.fails === 'half-way' && !isLater) return next();
    this.failed += 1;
    return res.status(503).json({ error: { name: 'ServiceUnavailableError' } });
  };
}
