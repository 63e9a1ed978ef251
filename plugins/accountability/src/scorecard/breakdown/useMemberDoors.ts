import type {
  IdentityFilter,
  ScorecardDimension,
} from 'backstage-plugin-accountability-common';
import { useInventoryPath } from '../../inventory';

/** Where the numbers of a member, or of what belongs to none, lead: the same identities as a list. */
export function useMemberDoors(
  by: ScorecardDimension,
): (ref: string | undefined, filter?: IdentityFilter) => string {
  const inventory = useInventoryPath();
  return (ref, filter = {}) =>
    inventory({
      ...filter,
      ...(ref ? memberFilter(by, ref) : outsideFilter(by)),
    });
}

function memberFilter(by: ScorecardDimension, ref: string): IdentityFilter {
  if (by === 'owner') return { owner: [ref] };
  return by === 'outcome' ? { outcome: ref } : { entity: ref };
}

function outsideFilter(by: ScorecardDimension): IdentityFilter {
  return by === 'owner' ? { ownership: ['ownerless'] } : { outside: by };
}
