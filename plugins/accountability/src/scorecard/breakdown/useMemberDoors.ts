import type {
  IdentityFilter,
  ScorecardDimension,
} from 'backstage-plugin-accountability-common';
import { useInventoryPath } from '../../inventory';

/** Where the numbers of a member lead: the same identities as a list. */
export function useMemberDoors(
  by: ScorecardDimension,
): (ref: string, filter?: IdentityFilter) => string {
  const inventory = useInventoryPath();
  return (ref, filter = {}) =>
    inventory({ ...filter, ...memberFilter(by, ref) });
}

function memberFilter(by: ScorecardDimension, ref: string): IdentityFilter {
  if (by === 'owner') return { owner: [ref] };
  return by === 'outcome' ? { outcome: ref } : { entity: ref };
}
