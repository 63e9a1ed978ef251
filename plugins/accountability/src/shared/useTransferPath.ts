import { rootRouteRef } from '../routes';
import { useOptionalPath } from './useOptionalPath';

/** Where one passes on what a user or a group holds; undefined in an app without our pages. */
export function useTransferPath(): ((from: string) => string) | undefined {
  const root = useOptionalPath(rootRouteRef)?.({});
  if (root === undefined) return undefined;
  return from => `${root}/admin/transfers?${new URLSearchParams({ from })}`;
}
