import { useSearchParams } from 'react-router-dom';
import { readRulesQuery, type RulesQuery, rulesSearch } from './RulesQuery';

/** The query of the page, which lives in the address, and a way to change it. */
export function useRulesQuery(): {
  query: RulesQuery;
  setQuery(change: Partial<RulesQuery>, how?: { replace: boolean }): void;
} {
  const [params, setParams] = useSearchParams();
  const query = readRulesQuery(params);
  return {
    query,
    setQuery: (change, how) =>
      setParams(new URLSearchParams(rulesSearch({ ...query, ...change })), how),
  };
}
