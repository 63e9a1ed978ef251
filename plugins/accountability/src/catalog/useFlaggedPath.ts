import type { Flag } from 'backstage-plugin-accountability-common';
import { catalogIndexRouteRef } from '../routes';
import { useOptionalPath } from '../shared';

/**
 * Makes addresses of the catalog's list of components with a flag; nothing in an app
 * that has no such list.
 */
export function useFlaggedPath(): (flag: Flag) => string | undefined {
  const path = useOptionalPath(catalogIndexRouteRef);
  return flag => {
    if (!path) return undefined;
    const search = new URLSearchParams({
      'filters[kind]': 'component',
      'filters[user]': 'all',
      'filters[accountability]': flag,
    });
    return `${path({})}?${search}`;
  };
}
