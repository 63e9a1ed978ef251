import type {
  OutcomeDetail,
  Seat,
} from 'backstage-plugin-accountability-common';

/** What every dialog about a seat is opened with. */
export interface SeatDialogProps {
  outcome: OutcomeDetail;
  seat: Seat;
  /** Whose seat it is: a user, or a group. */
  holder: string;
  onClose: () => void;
  /** What stands was changed, or turned out to be another than was shown. */
  onChanged: () => void;
}
