import type { Entity } from '@backstage/catalog-model';
import {
  type EntityPosture,
  LABEL_FLAGGED,
} from 'backstage-plugin-accountability-common';

/**
 * Whether an entity has identities of which this person may see none: the catalog
 * says in its label how it stands, while nothing can be counted here.
 */
export function isHidden(entity: Entity, posture: EntityPosture): boolean {
  return (
    posture.flag === null &&
    posture.counts.identities === 0 &&
    entity.metadata.labels?.[LABEL_FLAGGED] !== undefined
  );
}
