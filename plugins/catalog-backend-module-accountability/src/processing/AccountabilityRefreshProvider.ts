import type {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { refreshKeyOf } from './refreshKeyOf';

/** Keys per request: below what any database takes as parameters. */
const CHUNK = 500;

/**
 * Provides no entities. It only holds the connection by which the catalog can
 * be asked to process entities again.
 */
export class AccountabilityRefreshProvider implements EntityProvider {
  #connection: EntityProviderConnection | undefined;

  getProviderName(): string {
    return 'AccountabilityRefreshProvider';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.#connection = connection;
  }

  /** Does nothing where the provider is disabled by configuration. */
  async refresh(entityRefs: string[]): Promise<void> {
    for (let start = 0; start < entityRefs.length; start += CHUNK) {
      await this.#connection?.refresh({
        keys: entityRefs.slice(start, start + CHUNK).map(refreshKeyOf),
      });
    }
  }
}
