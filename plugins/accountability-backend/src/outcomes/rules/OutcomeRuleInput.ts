import type {
  ControlSpec,
  MeasureJudgement,
  OutcomeSpec,
  OwnerStanding,
  Sample,
  Seat,
  SeatState,
} from 'backstage-plugin-accountability-common';
import type { RuleInput } from 'backstage-plugin-accountability-node';
import type { ExceptionInput } from '../../exceptions';

/** A user or group, as the directory knows it. */
export interface PartyFacts {
  title?: string;
  standing: OwnerStanding;
  /**
   * The one person behind it: the user itself, or the only active person of a
   * group. Absent where several people or none stand behind it.
   */
  person?: string;
  /** Groups that it belongs to, with all above them; for a group, those above it. */
  groups: readonly string[];
  /**
   * Functions in governance: of the group, or of the groups that the person is in;
   * of the nearest ones above where those have none.
   */
  functions: readonly string[];
  /** Whether the person is an executive. Absent where nothing tells. */
  executive?: boolean;
  /** Outcomes in force whose result it answers for. Absent where nobody counted. */
  accountableFor?: number;
}

/** How one holder of a seat stands, or that the seat is vacant. */
export interface SeatFacts {
  seat: Seat;
  /** Absent where the seat is vacant. */
  holder?: string;
  coOwner: boolean;
  state: SeatState;
  /** Since when it stands so. */
  since: Date;
}

/** A control in force that carries the outcome out. */
export interface ControlFacts {
  ref: string;
  title: string;
  spec: Pick<ControlSpec, 'domain' | 'owner' | 'duties'>;
}

/** A system in the scope, or an entity in the scope that belongs to none. */
export interface SystemFacts {
  ref: string;
  title?: string;
  /** Its owner in the catalog. */
  owner?: string;
  domain?: string;
}

/** What the outcome governs. */
export interface ScopeFacts {
  entities: number;
  systems: readonly SystemFacts[];
}

/** How the outcome stands by its numbers. */
export interface MeasurementFacts {
  /** Somebody takes this measure, or has ever pushed it. */
  known: boolean;
  judgement: MeasureJudgement;
  last?: Sample;
}

/** Somebody acts for a holder. Revoked ones are left out; ended ones are not. */
export interface DelegationFacts {
  seat: Seat;
  holder: string;
  to: string;
  fromAt: Date;
  untilAt: Date;
}

/** Governance reviews that looked at the outcome, alone or with the programme. */
export interface ReviewFacts {
  last?: { heldAt: Date; hasMinutes: boolean; hasDecision: boolean };
  /** When one last decided about this very outcome. */
  decidedAt?: Date;
  nextDueAt?: Date;
}

/** Something that moved a party within the organisation. */
export interface ReorganisationFacts {
  party: string;
  at: Date;
  /** `moved from Payments to Legal`, `was renamed from Shop to Store`, `left`. */
  what: string;
}

/** Changes of the organisation that were recorded. */
export interface ReorganisationRecord {
  /** From then on none is missing. */
  since: Date;
  /** Those of whoever holds a seat: the last ones since the charter was looked at. */
  changes: readonly ReorganisationFacts[];
}

/** A deadline that passed, or was moved, and is not met. */
export interface EscalationFacts {
  about: 'breach' | 'other';
  title: string;
  /** When it became known. */
  openedAt: Date;
  closedAt?: Date;
  dueAt: Date;
  /** When somebody was last told that it has passed. */
  toldAt?: Date;
  /** How many rungs it went up since. */
  rungs: number;
  /** At the last step nobody heard of it. */
  reachedNobody: boolean;
  acknowledged: boolean;
  moves: number;
  movedWithoutReason: boolean;
}

export interface ExceptionFacts {
  requester: string;
  state: 'pending' | 'active';
}

/** The figures of one day, oldest first in a list. */
export interface DayFacts {
  /** `YYYY-MM-DD`. */
  day: string;
  value: number;
  /** Exceptions that were active. */
  exceptions: number;
}

/**
 * What a rule about an outcome may look at: plain values, as they stand at `now`.
 *
 * What is optional is not known where it is left out: an empty list says that there
 * is nothing, no list says that nobody looked. Rules that need it say unknown.
 */
export interface OutcomeRuleInput extends RuleInput {
  ref: string;
  spec: OutcomeSpec;
  /** It was declared, and is no more. */
  withdrawn: boolean;
  /** Since when it has been declared active; for others, since it was declared. */
  activeSince: Date;
  /** The version of the charter that is in force. */
  charter: { version: number; since: Date };
  /** One for each holder whose time it is. A seat without holder may have one, too. */
  seats: readonly SeatFacts[];
  /**
   * Everybody whom the outcome, its controls and its delegations name, and the
   * owners of the systems in its scope, by ref. Who is missing here is not known.
   */
  parties: Readonly<Record<string, PartyFacts>>;
  controls?: readonly ControlFacts[];
  scope?: ScopeFacts;
  measurement?: MeasurementFacts;
  delegations?: readonly DelegationFacts[];
  reviews?: ReviewFacts;
  reorganisations?: ReorganisationRecord;
  escalations?: readonly EscalationFacts[];
  exceptions?: readonly ExceptionFacts[];
  /** Drafts and open exceptions that were imported and nobody has chosen an end for. */
  endlessExceptions?: number;
  /** In full: those that its seats decide about, as long as they are open or count. */
  decidedExceptions?: readonly ExceptionInput[];
  days?: readonly DayFacts[];
  /** The directory has completed at least one read of the catalog. */
  directoryComplete: boolean;
}
