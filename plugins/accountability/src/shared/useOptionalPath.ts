import {
  type AnyParams,
  type ExternalRouteRef,
  type RouteRef,
  type SubRouteRef,
  useRouteRef,
} from '@backstage/core-plugin-api';

/**
 * Path of a page that the app may have left out. `useRouteRef` throws when a page is
 * not mounted, but an adopter may well want the card without the pages.
 */
export function useOptionalPath<Params extends AnyParams>(
  routeRef:
    | RouteRef<Params>
    | SubRouteRef<Params>
    | ExternalRouteRef<Params, true>,
): ((params: Record<string, string>) => string) | undefined {
  try {
    // It calls the same hooks whether it throws or not, so their order holds.
    return useRouteRef(routeRef as RouteRef<Params>) as unknown as (
      params: Record<string, string>,
    ) => string;
  } catch {
    return undefined;
  }
}
