import type {
  IdentityFilter,
  IdentitySort,
} from 'backstage-plugin-accountability-common';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { InventoryQuery } from './InventoryQuery';
import { inventorySearch } from './inventorySearch';
import { readInventoryQuery } from './readInventoryQuery';

const OPEN = 'open';

/** The query of the inventory, which lives in the address, and ways to change it. */
export interface InventoryAddress {
  query: InventoryQuery;
  /** Changes some filters and goes to the first page. */
  setFilter(change: Partial<IdentityFilter>, how?: { replace: boolean }): void;
  /** Drops every filter. */
  clear(): void;
  setSort(sort: IdentitySort): void;
  setCursor(cursor: string | undefined): void;
  /** Identity in the side panel. */
  open?: string;
  setOpen(id: string | undefined): void;
}

/** Reads and writes the address of the inventory. */
export function useInventoryQuery(): InventoryAddress {
  const [params, setParams] = useSearchParams();
  // Keeps its identity while the side panel opens and closes.
  const key = inventorySearch(readInventoryQuery(params));
  const query = useMemo(
    () => readInventoryQuery(new URLSearchParams(key)),
    [key],
  );
  const open = params.get(OPEN) ?? undefined;

  const go = (next: Partial<InventoryQuery>, how?: { replace: boolean }) =>
    setParams(
      new URLSearchParams(
        inventorySearch({ ...query, cursor: undefined, ...next }),
      ),
      how,
    );
  return {
    query,
    setFilter: (change, how) =>
      go({ filter: { ...query.filter, ...change } }, how),
    clear: () => go({ filter: {} }),
    setSort: sort => go({ sort }),
    setCursor: cursor => go({ cursor }),
    open,
    setOpen(id) {
      const next = new URLSearchParams(key);
      if (id) next.set(OPEN, id);
      setParams(next);
    },
  };
}
