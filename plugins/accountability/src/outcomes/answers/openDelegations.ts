import type { Seat, SeatEvent } from 'backstage-plugin-accountability-common';

/** Somebody who acts for a holder, now or soon. */
export interface OpenDelegation {
  /** By which it is revoked. */
  id: string;
  to: string;
  from: string;
  until: string;
}

/** The delegations of a holder in a seat that are neither over nor revoked. */
export function openDelegations(
  events: readonly SeatEvent[],
  of: { seat: Seat; holder: string },
  now: Date,
): OpenDelegation[] {
  const theirs = events.filter(
    ({ seat, holder }) => seat === of.seat && holder === of.holder,
  );
  const revoked = new Set(
    theirs.filter(({ what }) => what === 'revoke-delegation').map(periodOf),
  );
  return theirs.flatMap(event => {
    const { what, id, to, until, from = event.at } = event;
    if (what !== 'delegate' || !id || !to || !until) return [];
    if (Date.parse(until) <= now.getTime() || revoked.has(periodOf(event))) {
      return [];
    }
    return [{ id, to, from, until }];
  });
}

function periodOf({ to, from, until }: SeatEvent): string {
  return [to, from, until].join();
}
