import type { OutcomeSpecInput } from 'backstage-plugin-accountability-common';

export const OUTCOME = 'outcome:default/no-orphans';
export const API = 'component:default/api';

/** Rita asks, Hugo handles exceptions, Cleo owns the control system, Eve the result. */
export const [RITA, HUGO, CLEO, EVE] = ['rita', 'hugo', 'cleo', 'eve'].map(
  name => `user:default/${name}`,
);

/** An outcome whose number is brought, whose executive approves while it is breached. */
export const BREACHABLE = {
  measure: {
    ...{ id: 'elsewhere', direction: 'decrease', target: 0 },
    ...{ targetDate: '2027-03-31', collection: 'weekly' },
    thresholds: { breached: 10 },
  },
  decisionRights: [
    {
      ...{ seat: 'exception-handling', verb: 'approve-exception' },
      ...{ lever: 'change', upTo: 'high', verifiedBy: EVE },
      ...{ verifiedOn: '2026-11-01' },
      proof: { kind: 'policy', title: 'Exception policy' },
    },
  ],
  whileBreached: { exceptions: 'executive-approves' },
} satisfies Partial<OutcomeSpecInput>;
