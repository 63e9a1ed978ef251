import type { IdentityFilter } from 'backstage-plugin-accountability-common';
import { DEFAULT_SORT, type InventoryQuery } from './InventoryQuery';

/** The part of an address behind the question mark that stands for a query. */
export function inventorySearch(
  query: Partial<InventoryQuery> & { filter: IdentityFilter },
): string {
  const { filter, sort = DEFAULT_SORT, cursor } = query;
  const params = new URLSearchParams();
  // In one order, so that the same query is always the same address.
  for (const name of Object.keys(filter).sort()) {
    const value = filter[name as keyof IdentityFilter];
    for (const one of Array.isArray(value) ? [...value].sort() : [value]) {
      if (one) params.append(name, one);
    }
  }
  if (sort !== DEFAULT_SORT) params.set('sort', sort);
  if (cursor) params.set('cursor', cursor);
  return params.toString();
}
