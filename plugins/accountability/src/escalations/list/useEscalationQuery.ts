import { useSearchParams } from 'react-router-dom';
import {
  type EscalationQuery,
  escalationSearch,
  readEscalationQuery,
} from './EscalationQuery';

/** The query of the list, which lives in the address, and ways to change it. */
export function useEscalationQuery(): {
  query: EscalationQuery;
  setQuery(change: EscalationQuery): void;
  clear(): void;
} {
  const [params, setParams] = useSearchParams();
  const query = readEscalationQuery(params);
  const show = (next: EscalationQuery) =>
    setParams(new URLSearchParams(escalationSearch(next)));
  return {
    query,
    setQuery: change => show({ ...query, ...change }),
    clear: () => show({}),
  };
}
