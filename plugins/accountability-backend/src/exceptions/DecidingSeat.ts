import {
  severitySchema,
  type NeededSeat,
  type OwnerStanding,
  type Seat,
  type Severity,
} from 'backstage-plugin-accountability-common';

/** Somebody in a seat that decides, and who acts for them. */
export interface SeatHolderFacts {
  ref: string;
  standing: OwnerStanding;
  /** Acts for the holder at this moment. */
  delegate?: string;
}

/** A seat that decides about exceptions, as it stands at this moment. */
export interface DecidingSeat {
  seat: Seat;
  /** Without those who can hold it no more. */
  holders: SeatHolderFacts[];
  /**
   * Up to which severity it may approve by a verified right; nothing when it has
   * none. Seats that approve by virtue of the seat have `critical`.
   */
  approvesUpTo?: Severity;
}

/** Why nobody can approve for a seat as things are; nothing when somebody can. */
export function seatProblem(
  { seat }: NeededSeat,
  known: {
    seats: readonly DecidingSeat[];
    severity: Severity;
    requester: string;
    /** What to call where the seats are: an outcome, or the configuration. */
    where: string;
  },
): string | undefined {
  const { severity, requester } = known;
  const named = `The seat ${seat.replaceAll('-', ' ')} of ${known.where}`;
  const found = known.seats.find(of => of.seat === seat);
  if (!found || found.holders.length === 0) {
    return `${named} is vacant; nominate somebody`;
  }
  if (
    found.holders.every(({ ref, delegate }) => ref === requester && !delegate)
  ) {
    return `${named} is the requester's own; nominate somebody else, or let somebody else ask`;
  }
  if (!reaches(found.approvesUpTo, severity)) {
    return found.approvesUpTo
      ? `${named} may approve exceptions up to ${found.approvesUpTo}, and this one is ${severity}; record a verified right that reaches further`
      : `${named} has no verified right to approve exceptions; record one (approve-exception) with its proof`;
  }
  return undefined;
}

export function reaches(
  upTo: Severity | undefined,
  severity: Severity,
): boolean {
  const order = severitySchema.options;
  return upTo !== undefined && order.indexOf(upTo) >= order.indexOf(severity);
}
