import {
  SEATS,
  type Seat,
  type SeatGroup,
  seatGroup,
  type SeatView,
} from 'backstage-plugin-accountability-common';

/** One seat with everybody who holds it. */
export interface HeldSeat {
  seat: Seat;
  /** At least one; a vacant seat has one view without a holder. */
  views: SeatView[];
}

/** The seats of one group, in the order in which pages show them. */
export function seatsOf(
  seats: readonly SeatView[],
  group: SeatGroup,
): HeldSeat[] {
  return SEATS.filter(seat => seatGroup(seat) === group)
    .map(seat => ({ seat, views: seats.filter(view => view.seat === seat) }))
    .filter(({ views }) => views.length > 0);
}
