import type {
  Measurement,
  OutcomeDetail,
  OutcomeSummary,
} from 'backstage-plugin-accountability-common';
import type { Viewer } from '../controls';
import type { DeclaredOutcome } from './Charter';
import type { OutcomeState } from './DatabaseOutcomeStore';
import type { StoredVerdict } from './JudgedOutcome';
import { seatActions } from './seatActions';
import type { PlannedPicture, SeatPicture } from './SeatPicture';

/** One outcome with what is kept of it. */
export interface KeptOutcome {
  outcome: DeclaredOutcome;
  state: OutcomeState;
  /** Absent while it is not in force. */
  measurement?: Measurement;
  seats: SeatPicture[];
  /** Whose time in a seat has not begun, in the order of their days. */
  planned: PlannedPicture[];
  verdicts: StoredVerdict[];
}

/** Seats that the viewer holds or acts for, with what they may do. */
export function seatsOf(
  { state, seats, planned }: KeptOutcome,
  { person }: Viewer,
): OutcomeDetail['may']['seats'] {
  if (!person) return [];
  return [...seats, ...planned].flatMap(seat => {
    const { holder, delegation } = seat;
    const concerned =
      holder &&
      ([person.ref, ...person.groups].includes(holder.ref) ||
        delegation?.to === person.ref);
    if (!concerned) return [];
    const actions = seatActions({
      status: state.status,
      seat,
      delegation,
      person,
    });
    return {
      ...{ seat: seat.seat, holder: holder.ref, ...actions },
      ...('from' in seat && {
        delegate: {
          allowed: false,
          why: `Their time begins on ${seat.from}; until then nobody acts for them`,
        },
      }),
    };
  });
}

/** Whether somebody has asked the viewer to take a seat, and which ones wait for the answer. */
export function waitsFor(
  picture: KeptOutcome,
  viewer: Viewer,
): Pick<OutcomeSummary, 'waitsForYou' | 'seatsForYou'> {
  const mine = seatsOf(picture, viewer).filter(({ answer }) => answer.allowed);
  const waiting = [...picture.seats, ...picture.planned].filter(
    ({ seat, holder, state }) =>
      state === 'waiting' &&
      mine.some(one => one.seat === seat && one.holder === holder?.ref),
  );
  const seatsForYou = [...new Set(waiting.map(({ seat }) => seat))];
  return { waitsForYou: seatsForYou.length > 0, seatsForYou };
}
