import { useStored } from '../useStored';
import { COLUMN_IDS, type ColumnId, DEFAULT_COLUMNS } from './columnIds';

/** Columns that this person wants to see, remembered for the next visit. */
export function useChosenColumns(): [
  readonly ColumnId[],
  (columns: readonly ColumnId[]) => void,
] {
  const { value, keep } = useStored('inventory-columns');
  const chosen = Array.isArray(value)
    ? COLUMN_IDS.filter(id => value.includes(id))
    : DEFAULT_COLUMNS;
  return [
    chosen,
    columns => {
      // A choice that could not be kept still holds for this visit.
      keep([...columns]).catch(() => undefined);
    },
  ];
}
