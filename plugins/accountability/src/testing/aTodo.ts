import type { Todo } from 'backstage-plugin-accountability-common';

/** One thing to do on an entity; say only what matters. */
export function aTodo(partial: Partial<Todo> = {}): Todo {
  return {
    identityId: '1',
    reference: 'kubernetes:prod/payments/api',
    ruleId: 'accountable-owner',
    severity: 'high',
    because: 'Nobody answers for this identity.',
    remedy: 'Claim it, or transfer it to the team that uses it.',
    excepted: 0,
    ...partial,
  };
}
