import type { Seat, SeatState } from 'backstage-plugin-accountability-common';
import type { SeatRow } from './SeatRow';

/** Somebody whose time in a seat has not begun. */
export interface PlannedSeat {
  seat: Seat;
  holder: NonNullable<SeatRow['holder']>;
  /** The first day. */
  from: string;
  coOwner: boolean;
  /** How they would stand if their time began now. */
  state: SeatState;
}

/** A planned holder as one of whom an answer may be asked. */
export function asSeatRow(planned: PlannedSeat): SeatRow {
  const { seat, holder, coOwner, state, from } = planned;
  return {
    ...{ seat, holder, coOwner, state },
    ...{ position: 0, since: `${from}T00:00:00.000Z`, power: 'none' },
  };
}

/** The order of those who are named for one seat. */
export function byFirstDay(a: PlannedSeat, b: PlannedSeat): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  if (a.holder.ref === b.holder.ref) return 0;
  return a.holder.ref < b.holder.ref ? -1 : 1;
}
