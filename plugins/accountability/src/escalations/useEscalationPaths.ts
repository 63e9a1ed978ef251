import { rootRouteRef } from '../routes';
import { useOptionalPath } from '../shared';
import { type EscalationQuery, escalationSearch } from './list/EscalationQuery';

/** Where escalations have their pages; undefined in an app without our pages. */
export function useEscalationPaths() {
  const root = useOptionalPath(rootRouteRef)?.({});
  if (root === undefined) return undefined;
  const exceptions = `${root}/exceptions`;
  return {
    list: (query: EscalationQuery = {}) =>
      `${exceptions}?${escalationSearch(query)}`,
    one: (id: string) => `${exceptions}/escalations/${encodeURIComponent(id)}`,
    /** What one must do oneself. */
    mine: `${exceptions}?view=mine`,
  };
}
