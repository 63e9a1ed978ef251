import { usePermission } from '@backstage/plugin-permission-react';
import { sourceImportPermission } from 'backstage-plugin-accountability-common';

/**
 * Whether the person may start readings and drop files. While that is not known, or
 * cannot be asked, they may try: the backend decides anyway.
 */
export function useMayImport(): boolean {
  const { allowed, loading, error } = usePermission({
    permission: sourceImportPermission,
  });
  return allowed || loading || Boolean(error);
}
