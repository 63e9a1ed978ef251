import { useSearchParams } from 'react-router-dom';
import {
  type FrameworkQuery,
  frameworkSearch,
  readFrameworkQuery,
} from './frameworkQuery';

/** The query of the page, which lives in the address, and ways to change it. */
export function useFrameworkQuery(): {
  query: FrameworkQuery;
  setQuery(change: FrameworkQuery, how?: { replace: boolean }): void;
  /** The address of the same page under a change. */
  path(change: FrameworkQuery): string;
} {
  const [params, setParams] = useSearchParams();
  const query = readFrameworkQuery(params);
  return {
    query,
    setQuery: (change, how) =>
      setParams(
        new URLSearchParams(frameworkSearch({ ...query, ...change })),
        how,
      ),
    path: change => `?${frameworkSearch({ ...query, ...change })}`,
  };
}
