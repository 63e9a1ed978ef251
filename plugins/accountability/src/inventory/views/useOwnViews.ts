import { useStored } from '../useStored';
import { addView } from './addView';
import { MAX_OWN_VIEWS, type OwnView } from './OwnView';
import { readStoredViews, toStoredViews } from './storedViews';

/** The views that somebody has saved, and ways to change them. */
export interface OwnViews {
  views: readonly OwnView[];
  /** Whether another one can be kept now. */
  mayAdd: boolean;
  add(view: OwnView): Promise<void>;
  remove(name: string): Promise<void>;
}

/** Reads and writes the views of this person. */
export function useOwnViews(): OwnViews {
  const { value, known, keep } = useStored('inventory-views');
  const views = readStoredViews(value);
  const write = (next: readonly OwnView[]) =>
    keep(toStoredViews(next).map(view => ({ ...view })));
  return {
    views,
    mayAdd: known && views.length < MAX_OWN_VIEWS,
    add: view => write(addView(views, view)),
    remove: name => write(views.filter(one => one.name !== name)),
  };
}
