import { useApi } from '@backstage/core-plugin-api';
import type {
  IdentityFacets,
  IdentityFilter,
} from 'backstage-plugin-accountability-common';
import { useRef } from 'react';
import { accountabilityApiRef } from '../api';
import { type AsyncData, useAsyncData } from '../shared';
import { inventorySearch } from './query';

/** Counts, and the filter that they are counts of. */
export interface FilteredFacets {
  filter: IdentityFilter;
  counts: IdentityFacets;
}

/** Counts under a filter. Those of the last filter stay while the new ones load. */
export function useFacets(filter: IdentityFilter): AsyncData<FilteredFacets> {
  const api = useApi(accountabilityApiRef);
  const facets = useAsyncData(inventorySearch({ filter }), async signal => ({
    filter,
    counts: await api.getIdentityFacets(filter, { signal }),
  }));
  const last = useRef<FilteredFacets>();
  if (facets.data) last.current = facets.data;
  return {
    ...facets,
    data: facets.data ?? (facets.loading ? last.current : undefined),
  };
}
