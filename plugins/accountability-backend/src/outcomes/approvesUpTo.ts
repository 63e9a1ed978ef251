import {
  judgeRight,
  severitySchema,
  type DecisionRight,
  type Seat,
  type Severity,
} from 'backstage-plugin-accountability-common';

/** This seat approves by a verified right; the others by virtue of the seat. */
const BY_RIGHT: Seat = 'exception-handling';

/** Up to which severity a seat may approve exceptions at `now`; nothing when it may not. */
export function approvesUpTo(
  seat: Seat,
  rights: readonly DecisionRight[],
  now: Date,
): Severity | undefined {
  if (seat !== BY_RIGHT) return 'critical';
  return furthest(
    rights.filter(
      right =>
        right.seat === seat &&
        right.verb === 'approve-exception' &&
        judgeRight(right, now) === 'verified',
    ),
  );
}

/** A right that names no severity reaches all of them. */
function furthest(
  rights: readonly { upTo?: Severity }[],
): Severity | undefined {
  const order = severitySchema.options;
  const ranks = rights.map(({ upTo = 'critical' }) => order.indexOf(upTo));
  return order[Math.max(-1, ...ranks)];
}
