import { useApi } from '@backstage/core-plugin-api';
import type {
  IdentityFacets,
  IdentityFilter,
} from 'backstage-plugin-accountability-common';
import { useRef } from 'react';
import { accountabilityApiRef } from '../api';
import { type AsyncData, useAsyncData } from '../shared';
import { inventorySearch } from './query';

/** Counts under a filter. Those of the last filter stay until the new ones are there. */
export function useFacets(filter: IdentityFilter): AsyncData<IdentityFacets> {
  const api = useApi(accountabilityApiRef);
  const facets = useAsyncData(inventorySearch({ filter }), signal =>
    api.getIdentityFacets(filter, { signal }),
  );
  const last = useRef<IdentityFacets>();
  if (facets.data) last.current = facets.data;
  return { ...facets, data: facets.data ?? last.current };
}
