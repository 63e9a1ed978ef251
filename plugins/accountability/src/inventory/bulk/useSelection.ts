import type {
  BulkSelection,
  IdentityFilter,
} from 'backstage-plugin-accountability-common';
import { useState } from 'react';
import { inventorySearch } from '../query';
import { mergeSelection } from './mergeSelection';

/** What is selected in the inventory: single rows, or all that match. */
export interface InventorySelection {
  picked: ReadonlySet<string>;
  all: boolean;
  onChange(keys: 'all' | Iterable<string | number>, shown: string[]): void;
  selectAll(): void;
  clear(): void;
  /** As the backend takes it; nothing when nothing is selected. */
  selection?: BulkSelection;
}

interface State {
  /** Filter for which it was selected: under another one it means nothing any more. */
  key: string;
  picked: ReadonlySet<string>;
  all: boolean;
}

const NONE: ReadonlySet<string> = new Set();

/** Keeps the selection while one turns pages, and drops it when the filter changes. */
export function useSelection(filter: IdentityFilter): InventorySelection {
  const key = inventorySearch({ filter });
  const [state, setState] = useState<State>({ key, picked: NONE, all: false });
  const { picked, all } =
    state.key === key ? state : { picked: NONE, all: false };
  let selection: BulkSelection | undefined;
  if (all) selection = { filter };
  else if (picked.size > 0) selection = { ids: [...picked] };
  return {
    picked,
    all,
    selection,
    onChange: (keys, shown) =>
      setState({
        key,
        // Unticking one of "all" leaves those that are shown, as the table says.
        picked: mergeSelection({ picked, shown, keys }),
        all: false,
      }),
    selectAll: () => setState({ key, picked: NONE, all: true }),
    clear: () => setState({ key, picked: NONE, all: false }),
  };
}
