import type { IdentityFilter } from 'backstage-plugin-accountability-common';
import { rootRouteRef } from '../../routes';
import { useOptionalPath } from '../../shared';
import { inventorySearch } from './inventorySearch';

/** Makes addresses of the inventory under a filter, so that every number is a door. */
export function useInventoryPath(): (filter: IdentityFilter) => string {
  const root = useOptionalPath(rootRouteRef)?.({}) ?? '';
  return filter => {
    const search = inventorySearch({ filter });
    return `${root}/inventory${search && `?${search}`}`;
  };
}
