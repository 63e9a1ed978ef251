import { useMemo } from 'react';

/**
 * The same array for the same texts. A field that completes what one types starts
 * over whenever it is handed another array.
 */
export function useSameList(texts: readonly string[]): string[] {
  const key = JSON.stringify(texts);
  return useMemo(() => JSON.parse(key), [key]);
}
