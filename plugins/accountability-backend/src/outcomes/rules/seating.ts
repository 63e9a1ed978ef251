import {
  judgeSeat,
  SEATS,
  type Seat,
  type SeatHolder,
  type SeatState,
} from 'backstage-plugin-accountability-common';
import type { OutcomeRuleInput } from './OutcomeRuleInput';
import { doubtsAbout, nameOf, partyOf } from './parties';
import { SEAT_WORDS } from './words';

/** Somebody whom the charter names for a seat, today. */
export interface Seated {
  seat: Seat;
  ref: string;
  /** `Dana Fox`. */
  name: string;
  coOwner: boolean;
  /** `unknown` while nobody can tell who that is. */
  state: Exclude<SeatState, 'vacant'> | 'unknown';
}

/** Whoever is named for these seats and whose time it is. An empty list is vacancy. */
export function seatedIn(
  input: OutcomeRuleInput,
  seats: readonly Seat[] = SEATS,
): Seated[] {
  return seats.flatMap(seat =>
    (input.spec.seats[seat] ?? []).flatMap(holder => {
      const state = stateOf(input, seat, holder);
      return state === 'vacant'
        ? []
        : [
            {
              seat,
              ref: holder.holder,
              name: nameOf(input, holder.holder),
              coOwner: holder.coOwner,
              state,
            },
          ];
    }),
  );
}

function stateOf(
  input: OutcomeRuleInput,
  seat: Seat,
  holder: SeatHolder,
): SeatState | 'unknown' {
  const party = partyOf(input, holder.holder);
  const state = judgeSeat({
    holder,
    standing: party?.standing ?? 'active',
    answer: input.answers.find(
      answer => answer.seat === seat && answer.holder === holder.holder,
    ),
    termsHash: input.charter.termsHash,
    now: input.now,
  });
  return party || state === 'vacant' ? state : 'unknown';
}

/** Those of the seats that nobody is named for, today. */
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
