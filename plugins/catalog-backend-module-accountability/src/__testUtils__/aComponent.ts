import type { Entity } from '@backstage/catalog-model';

/** A valid component, but for the metadata that is given. */
export function aComponent(metadata: Partial<Entity['metadata']> = {}): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'api', ...metadata },
    spec: { type: 'service', lifecycle: 'production', owner: 'group:payments' },
  };
}
