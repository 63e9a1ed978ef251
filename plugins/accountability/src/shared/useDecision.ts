import { useApiHolder } from '@backstage/core-plugin-api';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import type { definitionDeclarePermission } from 'backstage-plugin-accountability-common';
import { useAsyncData } from './useAsyncData';

/**
 * Whether the person may do something; not known while that is being asked. Where it
 * cannot be asked they may try: the backend decides anyway.
 */
export function useDecision(
  permission: typeof definitionDeclarePermission,
): boolean | undefined {
  const permissionApi = useApiHolder().get(permissionApiRef);
  const decision = useAsyncData<string | undefined>(
    permission.name,
    async () => (await permissionApi?.authorize({ permission }))?.result,
  );
  if (permissionApi && decision.loading && !decision.data) return undefined;
  return decision.data !== 'DENY';
}
