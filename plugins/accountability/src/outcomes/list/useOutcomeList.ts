import { useApi } from '@backstage/core-plugin-api';
import type { OutcomePage } from 'backstage-plugin-accountability-common';
import { useRef } from 'react';
import { accountabilityApiRef } from '../../api';
import { type AsyncData, useAsyncData } from '../../shared';
import {
  outcomeListQuery,
  type OutcomeQuery,
  outcomeSearch,
} from './OutcomeQuery';

const PAGE_SIZE = 50;

/** The outcomes of a query, the first page and what was asked for beyond it. */
export interface OutcomeList extends AsyncData<OutcomePage> {
  /** Appends the next page. */
  showMore(): void;
}

/** Loads outcomes page by page; what is shown stays while more is loaded. */
export function useOutcomeList(query: OutcomeQuery): OutcomeList {
  const api = useApi(accountabilityApiRef);
  const key = outcomeSearch(query);
  const shown = useRef<{ key: string; page: OutcomePage }>();
  const wantsMore = useRef(false);
  const list = useAsyncData(`outcomes:${key}`, async signal => {
    const before =
      wantsMore.current && shown.current?.key === key
        ? shown.current.page
        : undefined;
    const page = await api.listOutcomes(
      {
        ...outcomeListQuery(query),
        limit: PAGE_SIZE,
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
