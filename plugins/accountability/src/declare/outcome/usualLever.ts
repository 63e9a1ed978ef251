import type { DecisionRight } from 'backstage-plugin-accountability-common';

/** The lever by which something is usually enforced, to start with. */
export const usualLever: Record<DecisionRight['verb'], DecisionRight['lever']> =
  {
    'set-risk-tolerance': 'change',
    'set-control-intent': 'change',
    'approve-exception': 'change',
    'revoke-credential': 'access',
    'block-release': 'change',
    'allocate-budget': 'budget',
    'enforce-contract': 'contract',
    'approve-vendor': 'contract',
    'validate-clause': 'contract',
  };
