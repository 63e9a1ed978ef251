import type { Entity } from '@backstage/catalog-model';

function entity(kind: string, name: string, rest: Partial<Entity>): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    ...rest,
    metadata: { name, namespace: 'default', ...rest.metadata },
  };
}

/** A user who belongs to one group. */
export function aUser(name: string, group: string): Entity {
  return entity('User', name, { spec: { memberOf: [group] } });
}

/** A group, below another one where it is said. */
export function aGroup(name: string, parent?: string): Entity {
  return entity('Group', name, {
    spec: { type: 'team', children: [], ...(parent && { parent }) },
  });
}

/** Component `api`, with annotations. */
export function aComponent(
  annotations: Record<string, string>,
  owner = 'payments',
): Entity {
  return entity('Component', 'api', {
    metadata: { name: 'api', annotations },
    spec: { type: 'service', lifecycle: 'production', owner },
  });
}
