import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { type AsyncData, useAsyncData } from './useAsyncData';

const MOST_FOUND = 8;
const SHORTEST_TERM = 2;
const PAUSE_MS = 250;

/** What a search of the catalog found, and for which words. */
export interface CatalogSearch extends AsyncData<string[]> {
  term: string;
  /** The words are too few to search for. */
  short: boolean;
}

/** Finds entities of some kinds by name, when somebody stops typing. Gives their refs. */
export function useCatalogSearch(
  typed: string,
  kinds: readonly string[],
): CatalogSearch {
  const catalogApi = useApi(catalogApiRef);
  const [term, setTerm] = useState('');
  useDebounce(() => setTerm(typed.trim()), PAUSE_MS, [typed]);
  const short = term.length < SHORTEST_TERM;
  const found = useAsyncData(`${kinds.join()}:${term}`, async () => {
    if (short) return [];
    const { items } = await catalogApi.queryEntities({
      filter: { kind: [...kinds] },
      fullTextFilter: {
        term,
        fields: ['metadata.name', 'metadata.title', 'spec.profile.displayName'],
      },
      fields: ['kind', 'metadata.name', 'metadata.namespace'],
      limit: MOST_FOUND,
    });
    return items.map(entity => stringifyEntityRef(entity));
  });
  return { ...found, term, short };
}
