import { useApi } from '@backstage/core-plugin-api';
import { useTable } from '@backstage/ui';
import type {
  Escalation,
  EscalationPage,
} from 'backstage-plugin-accountability-common';
import { useState } from 'react';
import { accountabilityApiRef } from '../../api';
import {
  escalationListQuery,
  type EscalationQuery,
  escalationSearch,
} from './EscalationQuery';

const PAGE_SIZE = 20;

/** The rows of a query, the longest overdue first, and how many there are of all. */
export function useEscalationTable(query: EscalationQuery) {
  const api = useApi(accountabilityApiRef);
  const [totals, setTotals] = useState<EscalationPage['totals']>();
  const { tableProps, reload } = useTable<Escalation, string>({
    mode: 'cursor',
    paginationOptions: {
      pageSize: PAGE_SIZE,
      showPageSizeOptions: false,
      showPaginationLabel: false,
    },
    // The table starts over when it changes.
    filter: escalationSearch(query),
    getData: async ({ cursor, signal }) => {
      const page = await api.listEscalations(
        { ...escalationListQuery(query), cursor, limit: PAGE_SIZE },
        { signal },
      );
      if (!signal.aborted) setTotals(page.totals);
      return { data: page.items, nextCursor: page.nextCursor };
    },
  });
  const { pagination } = tableProps;
  const isWhole =
    pagination.type === 'page' &&
    !pagination.hasNextPage &&
    !pagination.hasPreviousPage;
  return {
    totals,
    reload,
    tableProps: {
      ...tableProps,
      pagination: isWhole ? ({ type: 'none' } as const) : pagination,
    },
  };
}
