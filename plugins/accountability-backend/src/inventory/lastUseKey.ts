import type { ObservedInstant } from 'backstage-plugin-accountability-common';
import { toInstant } from '../time';

/**
 * By what identities are sorted by last use: never, then not within the window that the
 * source keeps, then times. Null where no source tells, which is no time at all.
 */
export function lastUseKey(lastUsedAt: ObservedInstant): string | null {
  if (lastUsedAt.value) return toInstant(new Date(lastUsedAt.value));
  switch (lastUsedAt.observability) {
    case 'observed':
      return '';
    case 'out-of-window':
      return '0';
    default:
      return null;
  }
}
