import type { Escalation } from 'backstage-plugin-accountability-common';

/** Why whoever looks cannot acknowledge it; undefined when they can. */
export function whyNotAcknowledge(
  escalation: Pick<Escalation, 'closedAt' | 'told' | 'acknowledged'>,
): 'closed' | 'acknowledged' | 'notTold' | undefined {
  if (escalation.closedAt) return 'closed';
  if (escalation.acknowledged) return 'acknowledged';
  return escalation.told ? undefined : 'notTold';
}
