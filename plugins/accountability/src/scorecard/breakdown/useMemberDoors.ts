import type {
  IdentityFilter,
  ScorecardDimension,
} from 'backstage-plugin-accountability-common';
import { useInventoryPath } from '../../inventory';
import { useDefinitionPaths } from '../../shared';

/** Where the numbers of a member lead: the same identities as a list. */
export function useMemberDoors(
  by: ScorecardDimension,
): (ref: string, filter?: IdentityFilter) => string {
  const inventory = useInventoryPath();
  const definitions = useDefinitionPaths();
  return (ref, filter = {}) => {
    // The inventory cannot be filtered by outcome; its page lists its systems.
    if (by === 'outcome') return `${definitions.one(ref)}#systems`;
    return inventory({
      ...filter,
      ...(by === 'owner' ? { owner: [ref] } : { entity: ref }),
    });
  };
}
