import { useApiHolder } from '@backstage/core-plugin-api';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { sourceImportPermission } from 'backstage-plugin-accountability-common';
import { useAsyncData } from './useAsyncData';

/**
 * Whether the person may start readings and drop files. While that is not known, or
 * cannot be asked, they may try: the backend decides anyway.
 */
export function useMayImport(): boolean {
  const permissionApi = useApiHolder().get(permissionApiRef);
  const decision = useAsyncData<string | undefined>(
    'may-import',
    async () =>
      (await permissionApi?.authorize({ permission: sourceImportPermission }))
        ?.result,
  );
  return decision.data !== 'DENY';
}
