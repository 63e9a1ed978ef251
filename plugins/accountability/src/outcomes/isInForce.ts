import type { OutcomeStatus } from 'backstage-plugin-accountability-common';

/** States in which an outcome governs nothing. */
export const NOT_IN_FORCE: readonly OutcomeStatus[] = [
  'draft',
  'retired',
  'withdrawn',
];

/** Whether an outcome governs what lies in its scope. */
export function isInForce({ status }: { status: OutcomeStatus }): boolean {
  return !NOT_IN_FORCE.includes(status);
}
