import type { OutcomeRuleInput } from './OutcomeRuleInput';

const CONTRACT_VERBS = new Set([
  'enforce-contract',
  'approve-vendor',
  'validate-clause',
]);

/** Whether a vendor or a clause is part of it. */
export function touchesContracts({ spec }: OutcomeRuleInput): boolean {
  return (
    spec.model === 'third-party' ||
    spec.failureModes.includes('third-party-access') ||
    spec.decisionRights.some(
      ({ lever, verb }) => lever === 'contract' || CONTRACT_VERBS.has(verb),
    )
  );
}
