import {
  identityFilterSchema,
  identitySortSchema,
  type IdentityFilter,
} from 'backstage-plugin-accountability-common';
import { DEFAULT_SORT, type InventoryQuery } from './InventoryQuery';

const SINGLE = new Set([
  ...['q', 'entity', 'outcome', 'linked', 'gone', 'excepted', 'pressing'],
  'outside',
]);

/**
 * Reads a query from an address. What it does not understand is left out rather than
 * refused, so that an old bookmark still opens the list.
 */
export function readInventoryQuery(params: URLSearchParams): InventoryQuery {
  const filter: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(identityFilterSchema.shape)) {
    const values = params.getAll(name).filter(Boolean);
    if (values.length === 0) continue;
    if (SINGLE.has(name)) {
      const read = schema.safeParse(values[0]);
      if (read.success) filter[name] = read.data;
    } else {
      const known = values.filter(value => schema.safeParse(value).success);
      if (known.length > 0) filter[name] = [...new Set(known)];
    }
  }
  const sort = identitySortSchema.safeParse(params.get('sort'));
  return {
    filter: filter as IdentityFilter,
    sort: sort.success ? sort.data : DEFAULT_SORT,
    cursor: params.get('cursor') || undefined,
  };
}
