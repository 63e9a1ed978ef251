import {
  judgeRight,
  type DecisionRight,
  type Seat,
} from 'backstage-plugin-accountability-common';
import { ANYTHING, type ApprovalReach } from '../exceptions';

/** This seat approves by a verified right; the others by virtue of the seat. */
const BY_RIGHT: Seat = 'exception-handling';

/** How far a seat may approve exceptions at `now`, right by right; empty when it may not. */
export function approvalReach(
  seat: Seat,
  rights: readonly DecisionRight[],
  now: Date,
): readonly ApprovalReach[] {
  if (seat !== BY_RIGHT) return ANYTHING;
  return (
    rights
      .filter(
        right =>
          right.seat === seat &&
          right.verb === 'approve-exception' &&
          judgeRight(right, now) === 'verified',
      )
      // A right that names no severity, or no term, reaches all of them.
      .map(({ upTo = 'critical', forDays }) => ({ upTo, forDays }))
  );
}
