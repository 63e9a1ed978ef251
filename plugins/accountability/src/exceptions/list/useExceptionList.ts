import { useApi } from '@backstage/core-plugin-api';
import type { ExceptionPage } from 'backstage-plugin-accountability-common';
import { accountabilityApiRef } from '../../api';
import { type GrowingList, useGrowingList } from '../../shared';
import {
  exceptionListQuery,
  exceptionSearch,
  type ListQuery,
} from './ExceptionQuery';

const PAGE_SIZE = 25;
/** What is to be decided comes in one page. */
const MOST_TO_DECIDE = 100;

/** The exceptions of a query, the first page and what was asked for beyond it. */
export function useExceptionList(query: ListQuery): GrowingList<ExceptionPage> {
  const api = useApi(accountabilityApiRef);
  return useGrowingList(
    `exceptions:${exceptionSearch(query)}`,
    (cursor, signal) =>
      api.listExceptions(
        {
          ...exceptionListQuery(query),
          limit: query.view === 'to-decide' ? MOST_TO_DECIDE : PAGE_SIZE,
          cursor,
        },
        { signal },
      ),
  );
}
