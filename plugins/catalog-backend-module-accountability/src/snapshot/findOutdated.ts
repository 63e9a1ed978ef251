import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { toEntityFlags } from '../flags';
import type { FlagSnapshot } from './FlagSnapshot';

/**
 * Entities that look different in the catalog from what the snapshot says:
 * of those with a flag in the catalog the ones with another flag, and all that
 * have a flag in the snapshot only.
 */
export async function findOutdated(
  flaggedInCatalog: AsyncIterable<Entity[]>,
  snapshot: FlagSnapshot,
): Promise<string[]> {
  const seen = new Set<string>();
  const outdated: string[] = [];
  for await (const entities of flaggedInCatalog) {
    for (const entity of entities) {
      const ref = stringifyEntityRef(entity);
      seen.add(ref);
      if (toEntityFlags(entity, snapshot.flagOf(ref)) !== entity) {
        outdated.push(ref);
      }
    }
  }
  for (const ref of snapshot.entityRefs()) {
    if (!seen.has(ref)) outdated.push(ref);
  }
  return outdated;
}
