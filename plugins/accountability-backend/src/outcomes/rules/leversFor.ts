import {
  failureModeSchema,
  type DecisionRight,
  type FailureMode,
  type OperatingModel,
} from 'backstage-plugin-accountability-common';

import { FAILURE_WORDS } from './words';

type Lever = DecisionRight['lever'];

/**
 * Which levers can change which failure mode. Our own reading of what has to happen
 * for a failure to end; no standard holds such a table.
 *
 * | Failure mode       | Ends by                                            | access | change | budget | contract |
 * | ------------------ | -------------------------------------------------- | ------ | ------ | ------ | -------- |
 * | offboarding        | an act: access is taken away, or its declaration removed | yes | yes |        | (model)  |
 * | rotation           | work: secrets are renewed, users moved to short-lived ones | yes | yes | yes  | (model)  |
 * | revocation         | an act, at once: whoever controls access takes it away | yes |    |        | (model)  |
 * | excess-privilege   | work: grants are cut, or the design needs fewer    | yes    | yes    | yes    |          |
 * | visibility         | work: sources are connected, releases without an inventory held back | | yes | yes | (model) |
 * | third-party-access | the vendor acts, or is shut out                    | yes    |        |        | yes      |
 *
 * Budget counts where work is what lacks: whoever sets priority and means decides
 * whether it is done. It does not end an access that has to end today. A contract
 * binds only third parties, so outside the third-party model it changes nothing but
 * third-party access; within that model it carries clauses about offboarding,
 * rotation, revocation, and audit, which is what makes a vendor's identities visible.
 */
const LEVERS: Readonly<Record<FailureMode, readonly Lever[]>> = {
  offboarding: ['access', 'change'],
  rotation: ['access', 'change', 'budget'],
  revocation: ['access'],
  'excess-privilege': ['access', 'change', 'budget'],
  visibility: ['change', 'budget'],
  'third-party-access': ['contract', 'access'],
};

const BY_CLAUSE = new Set<FailureMode>([
  'offboarding',
  'rotation',
  'revocation',
  'visibility',
]);

/** Levers that can change a failure mode under an operating model. */
export function leversFor(
  mode: FailureMode,
  model: OperatingModel,
): readonly Lever[] {
  return model === 'third-party' && BY_CLAUSE.has(mode)
    ? [...LEVERS[mode], 'contract']
    : LEVERS[mode];
}

/** The table in words: `offboarding by access or change; …`. */
export function describeLevers(): string {
  const words = (modes: readonly FailureMode[]) =>
    modes.map(mode => FAILURE_WORDS[mode]).join(', ');
  const lines = failureModeSchema.options.map(
    mode => `${FAILURE_WORDS[mode]} by ${LEVERS[mode].join(' or ')}`,
  );
  return `${lines.join('; ')}; in the third-party model also ${words([
    ...BY_CLAUSE,
  ])} by contract`;
}
