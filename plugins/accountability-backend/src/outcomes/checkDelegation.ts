import { ConflictError, InputError } from '@backstage/errors';
import {
  MAX_DELEGATION_DAYS,
  type OwnerStanding,
} from 'backstage-plugin-accountability-common';
import type { Delegation } from './SeatEvent';

const DAY = 24 * 60 * 60 * 1000;

/** What somebody wants to delegate. */
export interface WantedDelegation {
  holderRef: string;
  /** Who shall act, as the directory resolved it. */
  to: { ref: string; standing: OwnerStanding };
  from: string;
  until: string;
  /** The person who delegates. */
  by: string;
  /** Delegations of the same holder in the same seat that are not over. */
  open: readonly Delegation[];
}

/**
 * Whether a seat can be delegated so: to an active person, for a time that is not
 * over, not too long, and not given to somebody else.
 *
 * @throws InputError saying what to write instead, or ConflictError where
 * somebody acts for the holder at that time already.
 */
export function checkDelegation(wanted: WantedDelegation, now: Date): void {
  const { to, holderRef, by, from, until } = wanted;
  if (!to.ref.startsWith('user:')) {
    throw new InputError(
      `A seat is delegated to a person; '${to.ref}' is none, so name a user of the catalog`,
    );
  }
  if (to.ref === holderRef || to.ref === by) {
    throw new InputError(
      `${to.ref} may act for the seat already; name somebody else`,
    );
  }
  if (to.standing !== 'active') {
    throw new InputError(
      `'${to.ref}' cannot act for anybody: the catalog does not know an active person of this name`,
    );
  }
  const [start, end] = [Date.parse(from), Date.parse(until)];
  if (end <= start) {
    throw new InputError(
      'A delegation ends after it begins; write a later end',
    );
  }
  if (end <= now.getTime()) {
    throw new InputError('The delegation is over already; write a later end');
  }
  if (end - start > MAX_DELEGATION_DAYS * DAY) {
    throw new InputError(
      `A delegation lasts at most ${MAX_DELEGATION_DAYS} days; for longer, give the seat to somebody else`,
    );
  }
  const other = wanted.open.find(
    open => Date.parse(open.from) < end && start < Date.parse(open.until),
  );
  if (other) {
    throw new ConflictError(
      `${other.to} acts for the seat from ${other.from} until ${other.until}; revoke that first`,
    );
  }
}

/** The delegation that holds at a moment. */
export function delegationAt(
  delegations: readonly Delegation[],
  now: Date,
): Delegation | undefined {
  return delegations.find(
    ({ from, until }) =>
      Date.parse(from) <= now.getTime() && now.getTime() < Date.parse(until),
  );
}
