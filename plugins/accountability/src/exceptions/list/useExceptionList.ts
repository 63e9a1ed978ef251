import { useApi } from '@backstage/core-plugin-api';
import type { ExceptionPage } from 'backstage-plugin-accountability-common';
import { useRef } from 'react';
import { accountabilityApiRef } from '../../api';
import { type AsyncData, useAsyncData } from '../../shared';
import {
  exceptionListQuery,
  exceptionSearch,
  type ListQuery,
} from './ExceptionQuery';

const PAGE_SIZE = 25;
/** What is to be decided comes in one page. */
const MOST_TO_DECIDE = 100;

/** The exceptions of a query, the first page and what was asked for beyond it. */
export interface ExceptionList extends AsyncData<ExceptionPage> {
  /** Appends the next page. */
  showMore(): void;
}

/** Loads exceptions page by page; what is shown stays while more is loaded. */
export function useExceptionList(query: ListQuery): ExceptionList {
  const api = useApi(accountabilityApiRef);
  const key = exceptionSearch(query);
  const shown = useRef<{ key: string; page: ExceptionPage }>();
  const wantsMore = useRef(false);
  const list = useAsyncData(`exceptions:${key}`, async signal => {
    const before =
      wantsMore.current && shown.current?.key === key
        ? shown.current.page
        : undefined;
    const page = await api.listExceptions(
      {
        ...exceptionListQuery(query),
        limit: query.view === 'to-decide' ? MOST_TO_DECIDE : PAGE_SIZE,
        cursor: before?.nextCursor,
      },
      { signal },
    );
    const whole = {
      ...page,
      items: [...(before?.items ?? []), ...page.items],
    };
    if (!signal.aborted) {
      wantsMore.current = false;
      shown.current = { key, page: whole };
    }
    return whole;
  });
  return {
    ...list,
    showMore() {
      wantsMore.current = true;
      list.reload();
    },
  };
}
