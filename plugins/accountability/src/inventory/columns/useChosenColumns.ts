import { storageApiRef, useApi } from '@backstage/core-plugin-api';
import { useEffect, useMemo, useState } from 'react';
import { COLUMN_IDS, type ColumnId, DEFAULT_COLUMNS } from './columnIds';

const BUCKET = 'accountability';
const KEY = 'inventory-columns';

/** Columns that this person wants to see, remembered for the next visit. */
export function useChosenColumns(): [
  readonly ColumnId[],
  (columns: readonly ColumnId[]) => void,
] {
  const storageApi = useApi(storageApiRef);
  const bucket = useMemo(() => storageApi.forBucket(BUCKET), [storageApi]);
  const [stored, setStored] = useState<unknown>(
    () => bucket.snapshot<string[]>(KEY).value,
  );
  useEffect(() => {
    const subscription = bucket
      .observe$<string[]>(KEY)
      .subscribe(snapshot => setStored(snapshot.value));
    return () => subscription.unsubscribe();
  }, [bucket]);

  const chosen = Array.isArray(stored)
    ? COLUMN_IDS.filter(id => stored.includes(id))
    : DEFAULT_COLUMNS;
  return [
    chosen,
    columns => {
      setStored([...columns]);
      // A choice that could not be kept still holds for this visit.
      bucket.set(KEY, [...columns]).catch(() => undefined);
    },
  ];
}
