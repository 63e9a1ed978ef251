import type { Entity } from '@backstage/catalog-model';

/** Whether an entity of the catalog is an outcome. */
export function isOutcome(entity: Entity): boolean {
  return entity.kind.toLocaleLowerCase('en-US') === 'outcome';
}
