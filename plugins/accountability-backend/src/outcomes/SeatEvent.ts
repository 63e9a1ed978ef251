import type { Seat } from 'backstage-plugin-accountability-common';

/** What somebody did with a seat; never changed once written. */
export interface SeatEvent {
  id: number;
  outcomeRef: string;
  seat: Seat;
  /** Whose seat it was. */
  holderRef: string;
  what: 'accept' | 'decline' | 'delegate' | 'revoke-delegation';
  /** The person who did it: the holder, one of the holder's group, or a delegate. */
  by: string;
  at: string;
  reason?: string;
  /** The charter in force, and its terms. */
  charterVersion: number;
  termsHash: string;
  delegation?: { to: string; from: string; until: string };
  /** The event whose delegation is revoked. */
  revokes?: number;
}

/** An answer of a holder to the terms of a charter. */
export type Answer = SeatEvent & { what: 'accept' | 'decline' };

/** A time in which somebody acts for a holder. */
export interface Delegation {
  id: number;
  seat: Seat;
  holderRef: string;
  to: string;
  from: string;
  until: string;
  reason: string;
  charterVersion: number;
}
