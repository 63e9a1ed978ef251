import {
  severitySchema,
  type ExceptionProblem,
  type NeededSeat,
  type OwnerStanding,
  type Seat,
  type Severity,
} from 'backstage-plugin-accountability-common';
import {
  countOfDays,
  permittedText,
  reaches,
  termFor,
  type ApprovalReach,
  type Permitted,
} from './ApprovalReach';

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
  /** How far its verified rights to approve reach; empty when it has none. */
  approves: readonly ApprovalReach[];
}

/** Why nobody can approve for a seat as things are; nothing when somebody can. */
export function seatProblem(
  { seat }: NeededSeat,
  known: {
    seats: readonly DecidingSeat[];
    asked: Permitted;
    requester: string;
    /** What to call where the seats are: an outcome, or the configuration. */
    where: string;
  },
): ExceptionProblem | undefined {
  const { asked, requester, where } = known;
  const named = `The seat ${seat.replaceAll('-', ' ')} of ${where}`;
  const found = known.seats.find(of => of.seat === seat);
  if (!found || found.holders.length === 0) {
    return {
      ...{ code: 'seat-vacant', seat, where },
      text: `${named} is vacant; nominate somebody`,
    };
  }
  if (
    found.holders.every(({ ref, delegate }) => ref === requester && !delegate)
  ) {
    return {
      ...{ code: 'seat-of-requester', seat, where },
      text: `${named} is the requester's own; nominate somebody else, or let somebody else ask`,
    };
  }
  if (reaches(found.approves, asked)) return undefined;
  const { text, ...shortfall } = shortfallOf(found.approves, asked);
  return { ...shortfall, seat, where, text: `${named} ${text}` };
}

/**
 * Of the seats that are needed, the one whose right to approve this severity ends
 * first; nothing where none has a term.
 */
export function shortestRight(
  seats: readonly DecidingSeat[],
  { needed, severity }: { needed: readonly NeededSeat[]; severity: Severity },
): { seat: Seat; forDays: number } | undefined {
  return needed
    .flatMap(({ seat }) => {
      const of = seats.find(one => one.seat === seat);
      const forDays = of && termFor(of.approves, severity);
      return forDays === undefined || forDays === Infinity
        ? []
        : [{ seat, forDays }];
    })
    .sort((one, other) => one.forDays - other.forDays)
    .at(0);
}

function shortfallOf(
  rights: readonly ApprovalReach[],
  asked: Permitted,
): Omit<ExceptionProblem, 'seat' | 'where'> {
  if (rights.length === 0) {
    return {
      code: 'seat-without-right',
      text: 'has no verified right to approve exceptions; record one (approve-exception) with its proof',
    };
  }
  const { severity } = asked;
  const forDays = termFor(rights, severity);
  if (forDays === undefined) {
    const upTo = furthest(rights);
    return {
      ...{ code: 'right-below-severity', severity, upTo },
      text: `may approve exceptions up to ${upTo}, and this one is ${severity}; record a verified right that reaches further`,
    };
  }
  return {
    ...{ code: 'right-too-short', severity, forDays },
    text: `may approve an exception that is ${severity} for ${countOfDays(
      forDays,
    )} at most, and this one is ${permittedText(
      asked,
    )}; choose an earlier end, or record a verified right that reaches further`,
  };
}

function furthest(rights: readonly ApprovalReach[]): Severity {
  return severitySchema.options.findLast(severity =>
    rights.some(({ upTo }) => upTo === severity),
  )!;
}
