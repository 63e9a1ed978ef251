import { useApiHolder } from '@backstage/core-plugin-api';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import type { definitionDeclarePermission } from 'backstage-plugin-accountability-common';
import { useAsyncData } from './useAsyncData';

/**
 * Whether the person may do something. While that is not known, or cannot be asked,
 * they may try: the backend decides anyway.
 */
export function useMay(
  permission: typeof definitionDeclarePermission,
): boolean {
  const permissionApi = useApiHolder().get(permissionApiRef);
  const decision = useAsyncData<string | undefined>(
    permission.name,
    async () => (await permissionApi?.authorize({ permission }))?.result,
  );
  return decision.data !== 'DENY';
}
