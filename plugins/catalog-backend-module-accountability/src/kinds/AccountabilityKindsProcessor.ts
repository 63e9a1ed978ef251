import type { Entity } from '@backstage/catalog-model';
import type { LocationSpec } from '@backstage/plugin-catalog-common';
import {
  processingResult,
  type CatalogProcessor,
  type CatalogProcessorEmit,
} from '@backstage/plugin-catalog-node';
import { checkDefinition } from './checkDefinition';
import { isDefinitionKind } from './isDefinitionKind';
import { toDefinitionRelations } from './toDefinitionRelations';

/**
 * Knows the kinds Outcome and Control. Refuses what cannot be read, because nobody
 * could judge it; what is missing or empty in it is judged by the accountability
 * backend and shows there, and never keeps an entity out of the catalog.
 */
export class AccountabilityKindsProcessor implements CatalogProcessor {
  getProcessorName(): string {
    return 'AccountabilityKindsProcessor';
  }

  /** @throws InputError naming each field and what to write there. */
  async validateEntityKind(entity: Entity): Promise<boolean> {
    return isDefinitionKind(entity.kind) && checkDefinition(entity);
  }

  async postProcessEntity(
    entity: Entity,
    _location: LocationSpec,
    emit: CatalogProcessorEmit,
  ): Promise<Entity> {
    if (!isDefinitionKind(entity.kind)) return entity;
    for (const relation of toDefinitionRelations(entity)) {
      emit(processingResult.relation(relation));
    }
    return entity;
  }
}
