import { dayOf } from '../../rules';
import type { DelegationFacts, OutcomeRuleInput } from './OutcomeRuleInput';
import { isSameHand, nameOf, partyOf } from './parties';
import { seatedIn, seatName } from './seating';

const LONGEST_CHAIN = 3;

/** Whether somebody acts by it at `now`. */
export function inForce(
  { fromAt, untilAt }: DelegationFacts,
  now: Date,
): boolean {
  return fromAt <= now && now < untilAt;
}

/** What is wrong with those by which somebody acts now, each in words. */
export function delegationTroubles(
  input: OutcomeRuleInput,
  acting: readonly DelegationFacts[],
): string[] {
  return acting.flatMap(delegation => {
    const { seat, holder, to } = delegation;
    const act = `${nameOf(input, to)}, who acts for ${nameOf(
      input,
      holder,
    )} in ${seatName(seat)},`;
    const standing = partyOf(input, to)?.standing;
    return [
      standing && standing !== 'active' && `${act} is not here`,
      isCircular(delegation, acting) && `${act} closes a circle`,
      isTooLong(delegation, acting) &&
        `${act} ends a chain of more than ${LONGEST_CHAIN}`,
      asksForExceptions(input, delegation) &&
        `${act} asks for exceptions as well`,
      joinsHands(input, delegation) &&
        `${act} joins result and exceptions in one hand`,
    ].filter((trouble): trouble is string => typeof trouble === 'string');
  });
}

/** Seats whose holder is gone and whose delegate's time is over. */
export function endedWithoutSuccessor(
  input: OutcomeRuleInput,
  delegations: readonly DelegationFacts[],
): string[] {
  const gone = seatedIn(input).filter(({ state }) => state === 'drifted');
  return gone.flatMap(({ seat, ref, name }) => {
    const own = delegations.filter(
      delegation => delegation.seat === seat && delegation.holder === ref,
    );
    const ends = own.map(({ untilAt }) => untilAt.getTime());
    const last = new Date(Math.max(...ends));
    return own.length > 0 && last <= input.now
      ? [
          `nobody acts in ${seatName(seat)} since ${dayOf(
            last,
          )}, and ${name} is not here`,
        ]
      : [];
  });
}

/** Whether following it within the seat leads back to whom it started from. */
function isCircular(
  { seat, holder, to }: DelegationFacts,
  acting: readonly DelegationFacts[],
): boolean {
  const reached = new Set([to]);
  for (const ref of reached) {
    if (ref === holder) return true;
    for (const next of acting) {
      if (next.seat === seat && next.holder === ref) reached.add(next.to);
    }
  }
  return false;
}

/** Whether the longest chain, or more, leads to it within the seat. */
function isTooLong(
  delegation: DelegationFacts,
  acting: readonly DelegationFacts[],
): boolean {
  const within = acting.filter(({ seat }) => seat === delegation.seat);
  return (
    !isCircular(delegation, acting) &&
    linksTo(delegation.holder, within, LONGEST_CHAIN) === LONGEST_CHAIN
  );
}

/** How many links lead to somebody, counted up to `most`. */
function linksTo(
  ref: string,
  within: readonly DelegationFacts[],
  most: number,
): number {
  if (most === 0) return 0;
  const before = within.filter(({ to }) => to === ref);
  return Math.max(
    0,
    ...before.map(({ holder }) => 1 + linksTo(holder, within, most - 1)),
  );
}

function asksForExceptions(
  { exceptions = [] }: OutcomeRuleInput,
  { seat, to }: DelegationFacts,
): boolean {
  return (
    seat === 'exception-handling' &&
    exceptions.some(
      ({ state, requester }) => state === 'pending' && requester === to,
    )
  );
}

function joinsHands(
  input: OutcomeRuleInput,
  { seat, to }: DelegationFacts,
): boolean {
  const opposite =
    (seat === 'exception-handling' && 'business-result') ||
    (seat === 'business-result' && 'exception-handling');
  return (
    opposite !== false &&
    seatedIn(input, [opposite]).some(({ ref }) => isSameHand(input, ref, to))
  );
}
