import {
  judgeSeat,
  type OutcomeSpec,
  type Seat,
  seatsToFill,
} from 'backstage-plugin-accountability-common';
import { type Loose, strictSpec } from '../form';

/** Seats that the page of the outcome will show as vacant, as of what is filled in. */
export function emptySeats(spec: Loose<OutcomeSpec>, now: Date): Seat[] {
  const { seats = {} } = strictSpec(spec) as Partial<
    Pick<OutcomeSpec, 'seats'>
  >;
  const sits = (seat: Seat) =>
    (seats[seat] ?? []).some(
      holder =>
        holder.holder &&
        // Whether they are there is for the portal to say; here, whether it is their time.
        judgeSeat({ holder, standing: 'active', termsHash: '', now }) !==
          'vacant',
    );
  return seatsToFill(seats).filter(seat => !sits(seat));
}
