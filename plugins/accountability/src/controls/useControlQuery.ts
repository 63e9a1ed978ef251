import { useSearchParams } from 'react-router-dom';
import { type ControlQuery, readControlQuery } from './ControlQuery';

/** The query of the list, which lives in the address. */
export function useControlQuery(): {
  query: ControlQuery;
  setQuery(change: Partial<ControlQuery>, how?: { replace: boolean }): void;
} {
  const [params, setParams] = useSearchParams();
  const query = readControlQuery(params);
  return {
    query,
    setQuery(change, how) {
      const next = Object.entries({ ...query, ...change }).filter(
        (entry): entry is [string, string] => Boolean(entry[1]),
      );
      setParams(new URLSearchParams(next), how);
    },
  };
}
