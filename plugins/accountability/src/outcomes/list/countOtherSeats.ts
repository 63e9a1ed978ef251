import {
  seatGroup,
  type SeatView,
} from 'backstage-plugin-accountability-common';
import { type SeatTrouble, seatTrouble } from '../seats/seatTrouble';

const ORDER: readonly SeatTrouble[] = [
  'vacant',
  'drifted',
  'declined',
  'waiting',
  'powerless',
];

/** What is wrong with the seats besides the three that carry an outcome. */
export function countOtherSeats(
  seats: readonly SeatView[],
): Array<{ trouble: SeatTrouble; count: number }> {
  const troubles = seats
    .filter(seat => seatGroup(seat.seat) !== 'outcome')
    .map(seatTrouble);
  return ORDER.map(trouble => ({
    trouble,
    count: troubles.filter(one => one === trouble).length,
  })).filter(({ count }) => count > 0);
}
