import {
  getCompoundEntityRef,
  parseEntityRef,
  stringifyEntityRef,
  type CompoundEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import type { EntityRelationSpec } from '@backstage/plugin-catalog-node';
import {
  RELATION_IDENTITY_USED_BY,
  RELATION_USES_IDENTITY,
} from 'backstage-plugin-accountability-common';

/**
 * Relations between an entity and the identities it uses, in both directions.
 * References that name nothing, or the entity itself, are left out.
 */
export function toIdentityRelations(
  entity: Entity,
  identityRefs: readonly string[],
): EntityRelationSpec[] {
  const self = getCompoundEntityRef(entity);
  const selfRef = stringifyEntityRef(entity);
  return identityRefs.flatMap(text => {
    const identity = parsed(text);
    if (!identity || stringifyEntityRef(identity) === selfRef) return [];
    return [
      { source: self, type: RELATION_USES_IDENTITY, target: identity },
      { source: identity, type: RELATION_IDENTITY_USED_BY, target: self },
    ];
  });
}

function parsed(text: string): CompoundEntityRef | undefined {
  try {
    return parseEntityRef(text, { defaultKind: 'resource' });
  } catch {
    return undefined;
  }
}
