import {
  coreServices,
  createBackendPlugin,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import type { EntityFlag } from 'backstage-plugin-accountability-common';

const PAGE = 5_000;

/** Stands in for our backend, so that only the catalog is measured: it has flags and nothing else. */
export class FlagsStandIn {
  readonly #flags: readonly EntityFlag[];
  readonly #wasRead: Promise<void>;
  #resolve: () => void = () => {};

  constructor(flags: readonly EntityFlag[]) {
    this.#flags = flags;
    this.#wasRead = new Promise(resolve => {
      this.#resolve = resolve;
    });
  }

  /** When all flags have been fetched once. */
  wasRead(): Promise<void> {
    return this.#wasRead;
  }

  plugin(): BackendFeature {
    return createBackendPlugin({
      pluginId: 'accountability',
      register: reg => {
        reg.registerInit({
          deps: { http: coreServices.httpRouter },
          init: async ({ http }) => {
            http.use((request, response) => {
              response.json(this.#page(Number(request.query.since ?? 0)));
            });
          },
        });
      },
    });
  }

  #page(since: number) {
    const items = this.#flags.slice(since, since + PAGE);
    const more = since + PAGE < this.#flags.length;
    if (!more) this.#resolve();
    return { items, revision: since + items.length, more, epoch: 'bench' };
  }
}
