import type {
  PartyView,
  Seat,
  SeatView,
} from 'backstage-plugin-accountability-common';
import { delegationAt } from './checkDelegation';
import { asSeatRow, type PlannedSeat } from './PlannedSeat';
import type { Answer, Delegation } from './SeatEvent';
import { seatKey, type SeatRow } from './SeatRow';

/** A seat with its holder's last answer and who acts for them, as far as both still count. */
export interface SeatPicture extends SeatRow {
  answer?: Answer;
  delegation?: Delegation;
}

/** The same of somebody whose time has not begun. */
export interface PlannedPicture extends SeatPicture {
  /** The first day. */
  from: string;
}

/** Brings together what is known of who will take seats of one outcome. */
export function plannedPictures(
  known: { planned: readonly PlannedSeat[]; answers: readonly Answer[] },
  now: Date,
): PlannedPicture[] {
  const { planned, answers } = known;
  const seats = planned.map(asSeatRow);
  return seatPictures({ seats, answers, delegations: [] }, now).map(
    (picture, index) => ({ ...picture, from: planned[index].from }),
  );
}

/** Brings together what is known of the seats of one outcome. */
export function seatPictures(
  known: {
    seats: readonly SeatRow[];
    answers: readonly Answer[];
    delegations: readonly Delegation[];
  },
  now: Date,
): SeatPicture[] {
  const answers = new Map(known.answers.map(a => [keyOf(a), a]));
  return known.seats.map((seat): SeatPicture => {
    const { holder } = seat;
    if (!holder) return seat;
    const key = seatKey(seat.seat, holder.ref);
    // What was said before the holder came to the seat again is history.
    const counts = ({ charterVersion }: { charterVersion: number }) =>
      charterVersion >= holder.sinceVersion;
    const answer = answers.get(key);
    return {
      ...seat,
      answer: answer && counts(answer) ? answer : undefined,
      delegation: delegationAt(
        known.delegations.filter(d => keyOf(d) === key && counts(d)),
        now,
      ),
    };
  });
}

/** Everybody who is named in a seat. */
export function partiesIn(seats: readonly SeatPicture[]): string[] {
  return seats.flatMap(({ holder, delegation }) => [
    ...(holder ? [holder.ref] : []),
    ...(delegation ? [delegation.to] : []),
  ]);
}

/** A seat as pages show it. */
export function toSeatView(
  picture: SeatPicture,
  party: (ref: string) => PartyView,
  planned: readonly PlannedPicture[] = [],
): SeatView {
  const { seat, holder, coOwner, state, since, power } = picture;
  const { answer, delegation } = picture;
  return {
    seat,
    // As it was judged, so that state and standing never contradict each other.
    holder: holder && { ...party(holder.ref), standing: holder.standing },
    coOwner,
    state,
    since,
    power,
    answer: toAnswerView(answer),
    delegate: delegation && {
      id: String(delegation.id),
      to: party(delegation.to),
      from: delegation.from,
      until: delegation.until,
      reason: delegation.reason,
    },
    // Once for each seat, however many hold it.
    ...(picture.position === 0 &&
      planned.some(next => next.seat === seat) && {
        next: planned
          .filter(next => next.seat === seat)
          .map(next => ({
            holder: {
              ...party(next.holder!.ref),
              standing: next.holder!.standing,
            },
            ...{ from: next.from, state: next.state },
            answer: toAnswerView(next.answer),
          })),
      }),
  };
}

function toAnswerView(answer: Answer | undefined): SeatView['answer'] {
  return (
    answer && {
      ...{ answer: answer.what, by: answer.by, at: answer.at },
      ...{ reason: answer.reason, charterVersion: answer.charterVersion },
    }
  );
}

function keyOf({ seat, holderRef }: { seat: Seat; holderRef: string }): string {
  return seatKey(seat, holderRef);
}
