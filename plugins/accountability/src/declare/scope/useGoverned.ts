import { useApi } from '@backstage/core-plugin-api';
import type { FilterPredicate } from '@backstage/filter-predicates';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { type AsyncData, useAsyncData } from '../../shared';
import { OWNABLE_KINDS } from './ownableKinds';

const EXAMPLES = 5;

/** How many entities a scope finds, and some of them. */
export interface Governed {
  count: number;
  examples: string[];
}

/** Asks the catalog what a scope would govern, as far as the person may see it. */
export function useGoverned(scope: unknown): AsyncData<Governed> {
  const catalogApi = useApi(catalogApiRef);
  const ownable = { kind: { $in: [...OWNABLE_KINDS] } };
  const query = (
    scope === undefined ? ownable : { $all: [ownable, scope] }
  ) as FilterPredicate;
  return useAsyncData(JSON.stringify(query), async () => {
    const { items, totalItems } = await catalogApi.queryEntities({
      query,
      fields: ['kind', 'metadata.name', 'metadata.namespace'],
      limit: EXAMPLES,
    });
    return {
      count: totalItems,
      examples: items.map(entity => stringifyEntityRef(entity)),
    };
  });
}
