import {
  judgePower,
  type OutcomeSpec,
  type Power,
  SEATS,
  type Seat,
  seatGroup,
} from 'backstage-plugin-accountability-common';
import { type Loose, strictSpec } from '../form';

/** A seat that somebody takes, and whether it can enforce anything. */
export interface SeatPower {
  seat: Seat;
  power: Power;
}

/**
 * How powerful every seat is that somebody takes, powerless ones first. Those who
 * carry a control domain out need no right of their own, so they only count when one
 * is claimed for them.
 */
export function powerOfSeats(spec: Loose<OutcomeSpec>, now: Date): SeatPower[] {
  const { seats = {}, decisionRights = [] } = strictSpec(spec) as Partial<
    Pick<OutcomeSpec, 'seats' | 'decisionRights'>
  >;
  const found = SEATS.map(seat => {
    const rights = decisionRights.filter(right => right.seat === seat);
    return {
      seat,
      rights: rights.length,
      held: (seats[seat]?.length ?? 0) > 0,
      power: judgePower(rights, now),
    };
  }).filter(
    ({ seat, held, rights }) =>
      rights > 0 || (held && seatGroup(seat) !== 'domain'),
  );
  const powerful = (one: SeatPower) => (one.power === 'verified' ? 1 : 0);
  return found
    .map(({ seat, power }) => ({ seat, power }))
    .sort((a, b) => powerful(a) - powerful(b));
}
