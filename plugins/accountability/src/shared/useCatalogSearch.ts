import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useRef, useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { type AsyncData, useAsyncData } from './useAsyncData';

const MOST_FOUND = 8;
const SHORTEST_TERM = 2;
const LONGEST_TERM = 100;
/** Long enough to finish a word, short enough not to wait for. */
const PAUSE_MS = 250;

/** What is typed into a search of the catalog, and what it finds. */
export interface CatalogSearch {
  typed: string;
  type(text: string): void;
  /** What was searched for; nothing while too little is typed. */
  term?: string;
  /** Refs of the first few that match. Those of the last term stay while it looks. */
  found: AsyncData<string[]>;
}

/** Finds entities of some kinds by name or title, once somebody stops typing. */
export function useCatalogSearch(kinds: readonly string[]): CatalogSearch {
  const catalogApi = useApi(catalogApiRef);
  const [typed, setTyped] = useState('');
  const [words, setWords] = useState('');
  useDebounce(() => setWords(typed.trim().slice(0, LONGEST_TERM)), PAUSE_MS, [
    typed,
  ]);
  const term = words.length >= SHORTEST_TERM ? words : undefined;

  const found = useAsyncData(
    `catalog:${kinds.join(',')}:${term ?? ''}`,
    async () => {
      if (!term) return [];
      const { items } = await catalogApi.queryEntities({
        filter: { kind: [...kinds] },
        fullTextFilter: {
          term,
          fields: [
            'metadata.name',
            'metadata.title',
            'spec.profile.displayName',
          ],
        },
        fields: ['kind', 'metadata.name', 'metadata.namespace'],
        limit: MOST_FOUND,
      });
      return items.map(entity => stringifyEntityRef(entity));
    },
  );
  const last = useRef<string[]>();
  if (found.data) last.current = found.data;
  const data = found.data ?? (found.loading ? last.current : undefined);
  return { typed, type: setTyped, term, found: { ...found, data } };
}
