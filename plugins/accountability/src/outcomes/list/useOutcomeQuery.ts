import { useSearchParams } from 'react-router-dom';
import {
  type OutcomeQuery,
  outcomeSearch,
  readOutcomeQuery,
} from './OutcomeQuery';

/** The query of the list, which lives in the address, and a way to change it. */
export function useOutcomeQuery(): {
  query: OutcomeQuery;
  setQuery(change: Partial<OutcomeQuery>, how?: { replace: boolean }): void;
} {
  const [params, setParams] = useSearchParams();
  const query = readOutcomeQuery(params);
  return {
    query,
    setQuery: (change, how) =>
      setParams(
        new URLSearchParams(outcomeSearch({ ...query, ...change })),
        how,
      ),
  };
}
