import type { DecisionAction } from 'backstage-plugin-accountability-common';

/** Whether a decision must name an owner. */
export function needsOwner(action: DecisionAction): boolean {
  return action === 'claim' || action === 'transfer';
}
