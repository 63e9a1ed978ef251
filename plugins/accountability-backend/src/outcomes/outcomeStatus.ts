import {
  activationProblems,
  type OutcomeStatus,
} from 'backstage-plugin-accountability-common';
import type { DeclaredOutcome } from './Charter';

/** An outcome that stands so governs nothing. */
export const NOT_IN_FORCE: readonly OutcomeStatus[] = [
  'draft',
  'retired',
  'withdrawn',
];

export function isInForce(status: OutcomeStatus): boolean {
  return !NOT_IN_FORCE.includes(status);
}

/**
 * How an outcome stands. Whoever declares one active that nobody can answer for,
 * or that nobody can measure, has a draft (invariants I1 and I13).
 */
export function outcomeStatus(
  outcome: Pick<DeclaredOutcome, 'spec' | 'withdrawnAt'>,
): OutcomeStatus {
  if (outcome.withdrawnAt) return 'withdrawn';
  const { lifecycle } = outcome.spec;
  if (lifecycle === 'retired') return 'retired';
  return lifecycle === 'draft' || activationProblems(outcome.spec).length > 0
    ? 'draft'
    : 'unmeasured';
}
