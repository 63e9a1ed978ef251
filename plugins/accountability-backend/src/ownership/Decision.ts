import type {
  DecisionAction,
  OwnershipStanding,
} from 'backstage-plugin-accountability-common';

/** What a person decided about an identity; never changed once written. */
export interface Decision {
  id: number;
  identityId: number;
  action: DecisionAction;
  /** Full ref of the user. */
  by: string;
  owner?: string;
  reason: string;
  at: string;
}

/** What the decisions, oldest first, amount to now. */
export function replayDecisions(
  decisions: readonly Decision[],
): OwnershipStanding {
  return decisions.reduce<OwnershipStanding>(apply, { disputed: false });
}

function apply(
  standing: OwnershipStanding,
  decision: Decision,
): OwnershipStanding {
  switch (decision.action) {
    case 'claim':
      return {
        decidedOwner: decision.owner,
        acceptedBy: decision.by,
        disputed: standing.disputed,
      };
    case 'transfer':
      return { ...standing, offeredTo: decision.owner };
    case 'accept':
      // Accepting an offer ends a dispute: the parties have settled on the receiver.
      return {
        decidedOwner: decision.owner,
        acceptedBy: decision.by,
        disputed: false,
      };
    case 'decline':
      return { ...standing, offeredTo: undefined };
    case 'dispute':
      return { ...standing, disputed: true };
    case 'settle':
      return { ...standing, disputed: false };
    case 'release':
      return { disputed: standing.disputed };
    default:
      throw new Error(`Unknown decision '${decision.action satisfies never}'`);
  }
}
