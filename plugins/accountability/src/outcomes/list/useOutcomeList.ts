import { useApi } from '@backstage/core-plugin-api';
import type { OutcomePage } from 'backstage-plugin-accountability-common';
import { accountabilityApiRef } from '../../api';
import { type GrowingList, useGrowingList } from '../../shared';
import {
  outcomeListQuery,
  type OutcomeQuery,
  outcomeSearch,
} from './OutcomeQuery';

const PAGE_SIZE = 50;

/** The outcomes of a query, the first page and what was asked for beyond it. */
export function useOutcomeList(query: OutcomeQuery): GrowingList<OutcomePage> {
  const api = useApi(accountabilityApiRef);
  return useGrowingList(`outcomes:${outcomeSearch(query)}`, (cursor, signal) =>
    api.listOutcomes(
      { ...outcomeListQuery(query), limit: PAGE_SIZE, cursor },
      { signal },
    ),
  );
}
