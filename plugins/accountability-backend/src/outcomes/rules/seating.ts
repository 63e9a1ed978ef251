import {
  SEATS,
  type Seat,
  type SeatState,
} from 'backstage-plugin-accountability-common';
import type { OutcomeRuleInput } from './OutcomeRuleInput';
import { doubtsAbout, nameOf, partyOf } from './parties';
import { SEAT_WORDS } from './words';

/** Somebody whom the charter names for a seat, and whose time it is. */
export interface Seated {
  seat: Seat;
  ref: string;
  /** `Dana Fox`. */
  name: string;
  coOwner: boolean;
  /** `unknown` while nobody can tell who that is. */
  state: Exclude<SeatState, 'vacant'> | 'unknown';
  since: Date;
}

/** Whoever sits in these seats, in their order. An empty list is vacancy. */
export function seatedIn(
  input: OutcomeRuleInput,
  seats: readonly Seat[] = SEATS,
): Seated[] {
  return seats.flatMap(seat =>
    input.seats.flatMap(({ holder, state, ...row }) =>
      row.seat === seat && holder !== undefined && state !== 'vacant'
        ? [
            {
              ...row,
              ref: holder,
              name: nameOf(input, holder),
              state: partyOf(input, holder) ? state : 'unknown',
            },
          ]
        : [],
    ),
  );
}

/** Those of the seats that nobody sits in. */
export function vacantOf(
  input: OutcomeRuleInput,
  seats: readonly Seat[],
): Seat[] {
  return seats.filter(seat => seatedIn(input, [seat]).length === 0);
}

/** What would have to be known to tell who sits there. */
export function doubtsAboutSeated(
  input: OutcomeRuleInput,
  seated: readonly Seated[],
): string[] {
  return doubtsAbout(
    input,
    seated.map(({ ref }) => ref),
  );
}

/** `the mission seat`. */
export function seatName(seat: Seat): string {
  return `the ${SEAT_WORDS[seat]} seat`;
}
