import type { Entity } from '@backstage/catalog-model';
import type {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';

/**
 * Provides the outcomes and controls that were declared in the portal.
 *
 * They carry no location key, so that a file in Git which declares the same
 * takes the entity over, instead of being refused as a conflict.
 */
export class AccountabilityDefinitionProvider implements EntityProvider {
  #connection: EntityProviderConnection | undefined;

  getProviderName(): string {
    return 'AccountabilityDefinitionProvider';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.#connection = connection;
  }

  /** Does nothing where the provider is disabled by configuration. */
  async replaceAll(entities: readonly Entity[]): Promise<void> {
    await this.#connection?.applyMutation({
      type: 'full',
      entities: entities.map(entity => ({ entity })),
    });
  }
}
