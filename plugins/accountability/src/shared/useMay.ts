import type { definitionDeclarePermission } from 'backstage-plugin-accountability-common';
import { useDecision } from './useDecision';

/** Whether the person may do something; they may try while that is not known. */
export function useMay(
  permission: typeof definitionDeclarePermission,
): boolean {
  return useDecision(permission) !== false;
}
