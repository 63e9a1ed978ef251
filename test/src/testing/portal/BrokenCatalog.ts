import {
  coreServices,
  createBackendModule,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import type { RequestHandler } from 'express';

/** Makes the catalog refuse to list its entities, when the test says so. */
export class BrokenCatalog {
  /**
   * `at-once`: every list fails; `half-way`: lists of components, which come after
   * people; `definitions`: lists of outcomes and controls, which come last.
   */
  fails: 'never' | 'at-once' | 'half-way' | 'definitions' = 'never';
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
    if (!isList || this.fails === 'never') return next();
    const asks = (kind: string) =>
      decodeURIComponent(req.url).toLowerCase().includes(`kind=${kind}`);
    if (this.fails === 'half-way' && !asks('component')) return next();
    if (this.fails === 'definitions' && !asks('outcome')) return next();
    this.failed += 1;
    return res.status(503).json({ error: { name: 'ServiceUnavailableError' } });
  };
}
