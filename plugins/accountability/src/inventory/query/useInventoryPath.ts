import type {
  IdentityFilter,
  IdentitySort,
} from 'backstage-plugin-accountability-common';
import { rootRouteRef } from '../../routes';
import { useOptionalPath } from '../../shared';
import { inventorySearch } from './inventorySearch';

/** Makes addresses of the inventory under a filter, so that every number is a door. */
export function useInventoryPath(): (
  filter: IdentityFilter,
  sort?: IdentitySort,
) => string {
  const root = useOptionalPath(rootRouteRef)?.({}) ?? '';
  return (filter, sort) => {
    const search = inventorySearch({ filter, sort });
    return `${root}/inventory${search && `?${search}`}`;
  };
}
