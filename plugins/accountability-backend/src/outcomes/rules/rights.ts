import {
  judgeRight,
  type DecisionRight,
} from 'backstage-plugin-accountability-common';
import type { OutcomeRuleInput } from './OutcomeRuleInput';
import { seatedIn, seatName, doubtsAboutSeated } from './seating';
import { VERB_WORDS } from './words';

/** A right, and whether anybody can make use of it. */
export interface HeldRight {
  right: DecisionRight;
  /**
   * Whether it is verified and in force, and its seat is held by somebody who is
   * here and has not declined.
   */
  usable: 'yes' | 'no' | 'unknown';
  /** Why it is of no use: `has expired`. */
  why?: string;
  /** What would have to be known. */
  missing: string[];
}

/** How the rights of an outcome stand now. */
export function heldRights(input: OutcomeRuleInput): HeldRight[] {
  return input.spec.decisionRights.map(right => ({
    right,
    ...standingOf(input, right),
  }));
}

function standingOf(
  input: OutcomeRuleInput,
  right: DecisionRight,
): Omit<HeldRight, 'right'> {
  const power = judgeRight(right, input.now);
  if (power === 'expired') {
    return { usable: 'no', why: 'has expired', missing: [] };
  }
  if (power !== 'verified') {
    return { usable: 'no', why: 'was never verified', missing: [] };
  }
  const seated = seatedIn(input, [right.seat]);
  if (seated.some(({ state }) => state === 'accepted' || state === 'waiting')) {
    return { usable: 'yes', missing: [] };
  }
  const missing = doubtsAboutSeated(input, seated);
  return missing.length > 0
    ? { usable: 'unknown', missing }
    : { usable: 'no', why: 'has nobody here to use it', missing: [] };
}

/** `the right to revoke credentials of the security seat`. */
export function rightName({ verb, seat }: DecisionRight): string {
  return `the right to ${VERB_WORDS[verb]} of ${seatName(seat)}`;
}
