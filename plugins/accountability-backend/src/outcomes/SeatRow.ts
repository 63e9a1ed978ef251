import type {
  OwnerStanding,
  Power,
  Seat,
  SeatState,
} from 'backstage-plugin-accountability-common';

/** How one holder of a seat stands, or that the seat is vacant. */
export interface SeatRow {
  seat: Seat;
  /** Place among the holders of the seat. */
  position: number;
  /** Absent where the seat is vacant. */
  holder?: {
    ref: string;
    standing: OwnerStanding;
    /** Version of the charter with which the holder came to the seat. */
    sinceVersion: number;
  };
  coOwner: boolean;
  state: SeatState;
  /** Since when it stands so. */
  since: string;
  power: Power;
}

/** Tells a holder in one seat from the same one in another. */
export function seatKey(seat: Seat, holderRef: string | undefined): string {
  return `${seat} ${holderRef ?? ''}`;
}
