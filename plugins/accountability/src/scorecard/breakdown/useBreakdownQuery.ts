import { useSearchParams } from 'react-router-dom';
import {
  type BreakdownQuery,
  readBreakdownQuery,
  writeBreakdownQuery,
} from './breakdownQuery';

/** The query of the breakdown, which lives in the address, and a way to change it. */
export function useBreakdownQuery(): {
  query: BreakdownQuery;
  setQuery(change: Partial<BreakdownQuery>): void;
} {
  const [params, setParams] = useSearchParams();
  const query = readBreakdownQuery(params);
  return {
    query,
    setQuery: change =>
      setParams(writeBreakdownQuery(params, { ...query, ...change }), {
        replace: true,
      }),
  };
}
