import type { Entity } from '@backstage/catalog-model';

/** An entity of the catalog, a component unless said otherwise. */
export function aComponent(partial: Partial<Entity> = {}): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'api', namespace: 'default' },
    spec: { type: 'service', lifecycle: 'production', owner: 'payments' },
    ...partial,
  };
}
