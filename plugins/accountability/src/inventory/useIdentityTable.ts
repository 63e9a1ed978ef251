import { useApi } from '@backstage/core-plugin-api';
import { useTable } from '@backstage/ui';
import type {
  IdentitySort,
  IdentitySummary,
} from 'backstage-plugin-accountability-common';
import { useEffect, useRef } from 'react';
import { accountabilityApiRef } from '../api';
import { httpStatus } from '../shared';
import { type InventoryAddress, inventorySearch } from './query';

const PAGE_SIZE = 50;

/**
 * The page of rows that the address asks for. Turning a page changes the address, and
 * a changed address (a link, the back button) turns the page. Old rows stay until new
 * ones are there.
 */
export function useIdentityTable(
  address: InventoryAddress,
  countLabel: (count: number) => string,
) {
  const api = useApi(accountabilityApiRef);
  const { query, setSort, setCursor } = address;
  const asked = inventorySearch(query);
  // Which address each page of rows answers.
  const answers = useRef(new WeakMap<IdentitySummary[], string | undefined>());
  const wanted = useRef(query.cursor);
  wanted.current = query.cursor;

  const { tableProps, reload } = useTable<IdentitySummary, string>({
    mode: 'cursor',
    paginationOptions: {
      pageSize: PAGE_SIZE,
      showPageSizeOptions: false,
      getLabel: ({ totalCount = 0 }) => countLabel(totalCount),
    },
    // Everything but the place; the table starts over when it changes.
    filter: inventorySearch({ ...query, cursor: undefined }),
    getData: async ({ cursor, signal }) => {
      const load = (from?: string) =>
        api.listIdentities(
          {
            ...query.filter,
            sort: query.sort,
            cursor: from,
            limit: PAGE_SIZE,
          },
          { signal },
        );
      let from = cursor ?? wanted.current;
      const page = await load(from).catch(error => {
        // A place that an old bookmark remembers may no longer exist.
        if (!from || httpStatus(error) !== 400) throw error;
        from = undefined;
        return load();
      });
      answers.current.set(page.items, from);
      const { items, nextCursor, prevCursor, totalCount } = page;
      return { data: items, nextCursor, prevCursor, totalCount };
    },
  });

  const { data } = tableProps;
  const shown = data && answers.current.get(data);
  const followed = useRef(asked);
  const latest = { shown, setCursor, cursor: query.cursor, reload, asked };
  const now = useRef(latest);
  now.current = latest;
  // New rows: the address follows them.
  useEffect(() => {
    const { shown: place, cursor } = now.current;
    if (data && place !== cursor) {
      now.current.setCursor(place);
    }
  }, [data]);
  // A new place in the address that no page turn brought: the rows follow it.
  useEffect(() => {
    const before = followed.current;
    followed.current = asked;
    const { shown: place, cursor } = now.current;
    const sameList = withoutCursor(before) === withoutCursor(asked);
    if (before !== asked && sameList && place !== cursor) {
      now.current.reload();
    }
  }, [asked]);

  const descending = query.sort.startsWith('-');
  return {
    reload,
    /** How many match, once it is known for this very filter. */
    totalCount:
      tableProps.pagination.type === 'page'
        ? tableProps.pagination.totalCount
        : undefined,
    tableProps: {
      ...tableProps,
      sort: {
        descriptor: {
          column: query.sort.replace(/^-/, ''),
          direction: descending
            ? ('descending' as const)
            : ('ascending' as const),
        },
        onSortChange: (sort: { column: string | number; direction: string }) =>
          setSort(
            `${sort.direction === 'descending' ? '-' : ''}${
              sort.column
            }` as IdentitySort,
          ),
      },
    },
  };
}

function withoutCursor(search: string): string {
  const params = new URLSearchParams(search);
  params.delete('cursor');
  return params.toString();
}
