import type { DeadlineKind } from 'backstage-plugin-accountability-common';

/** A breach has no day by which it had to be mended; it is there since one. */
export function sinceWord(kind: DeadlineKind): 'breached' | 'overdue' {
  return kind === 'mend-breach' ? 'breached' : 'overdue';
}
