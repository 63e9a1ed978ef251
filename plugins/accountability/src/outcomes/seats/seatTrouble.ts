import {
  seatGroup,
  type SeatView,
} from 'backstage-plugin-accountability-common';

/** What stands out about a seat. */
export type SeatTrouble =
  | 'vacant'
  | 'drifted'
  | 'declined'
  | 'waiting'
  | 'powerless';

/** The first thing to mend about a seat, or nothing: people before their powers. */
export function seatTrouble(seat: SeatView): SeatTrouble | undefined {
  if (seat.state !== 'accepted') return seat.state;
  return isPowerless(seat) ? 'powerless' : undefined;
}

/**
 * Whether a holder can enforce nothing. Those who carry a control domain out need no
 * right of their own, so only one that is claimed and not proven counts with them.
 */
export function isPowerless(seat: SeatView): boolean {
  if (seat.power === 'verified' || !seat.holder) return false;
  return seat.power !== 'none' || seatGroup(seat.seat) !== 'domain';
}
