import { inventorySearch, readInventoryQuery } from '../query';
import { MAX_OWN_VIEWS, MAX_VIEW_NAME, type OwnView } from './OwnView';

/** A view as it is remembered: its address survives what filters are added later. */
export interface StoredView {
  name: string;
  /** The address behind the question mark. */
  search: string;
}

/** The views in what was remembered; what is no view is left out. */
export function readStoredViews(stored: unknown): OwnView[] {
  if (!Array.isArray(stored)) return [];
  return stored
    .filter(isStoredView)
    .slice(0, MAX_OWN_VIEWS)
    .map(({ name, search }) => {
      const { filter, sort } = readInventoryQuery(new URLSearchParams(search));
      return { name: name.slice(0, MAX_VIEW_NAME), filter, sort };
    });
}

/** Views as they are remembered. */
export function toStoredViews(views: readonly OwnView[]): StoredView[] {
  return views.map(({ name, filter, sort }) => ({
    name,
    search: inventorySearch({ filter, sort }),
  }));
}

function isStoredView(stored: unknown): stored is StoredView {
  const { name, search } = (stored ?? {}) as Partial<StoredView>;
  return typeof name === 'string' && name !== '' && typeof search === 'string';
}
