import type {
  DecisionAction,
  IdentityDetail,
  OwnerCandidate,
} from 'backstage-plugin-accountability-common';

/** How somebody could turn a candidate into the owner. */
export interface ConfirmAction {
  action: DecisionAction;
  owner: string;
}

/**
 * The decision that makes a candidate the owner: accept what is on offer, claim where
 * one may act for the candidate, otherwise offer it to them. Undefined where there is
 * no such decision, or nobody active to make it for.
 */
export function confirmAction(
  candidate: OwnerCandidate,
  identity: Pick<IdentityDetail, 'actions' | 'standing'>,
): ConfirmAction | undefined {
  const owner = candidate.ref;
  if (!owner || candidate.standing !== 'active') return undefined;
  const allowed = (action: DecisionAction) =>
    identity.actions.find(a => a.action === action && a.allowed);

  const accept = allowed('accept');
  if (accept && offers(accept.owners, owner, identity.standing.offeredTo)) {
    return { action: 'accept', owner };
  }
  if (allowed('claim')?.owners?.includes(owner)) {
    return { action: 'claim', owner };
  }
  const transfer = allowed('transfer');
  if (transfer && (!transfer.owners || transfer.owners.includes(owner))) {
    return { action: 'transfer', owner };
  }
  return undefined;
}

function offers(
  owners: string[] | undefined,
  owner: string,
  offeredTo: string | undefined,
): boolean {
  return offeredTo === owner || Boolean(owners?.includes(owner));
}
