import type {
  ExceptionLimit,
  ExceptionState,
  Milestone,
  OwnerStanding,
  Seat,
  Severity,
} from 'backstage-plugin-accountability-common';
import type { ApprovalReach } from '../ApprovalReach';

/** A seat at the moment of a decision, as it was declared then. */
export interface SeatThen {
  /** Users and groups whose time it was. */
  holders: readonly string[];
  /** How far its verified rights to approve reached; empty when it had none. */
  approves: readonly ApprovalReach[];
}

/** An approval as it was given. */
export interface ApprovalInput {
  seat: Seat;
  by: string;
  onBehalfOf?: string;
  at: Date;
  /** Absent where nothing tells how the seat stood then. */
  then?: SeatThen;
}

/**
 * What may be looked at to judge one exception: plain values.
 *
 * What is optional from `limit` on is not known where it is left out, and whoever
 * needs it says unknown.
 */
export interface ExceptionInput {
  id: number;
  title: string;
  state: ExceptionState;
  severity: Severity;
  requester: string;
  /** Who sees to the plan. */
  owner: string;
  /** Who took it up, while somebody has to decide about it. */
  handler?: string;
  /** The outcome whose seats decide; absent for those of the configuration. */
  decidedBy?: string;
  renewals: number;
  decisionDueAt?: Date;
  /** When it came into effect, or will. */
  beginsAt?: Date;
  /** When the first one of a row of renewals came into effect. */
  firstBeganAt?: Date;
  expiresAt: Date;
  endedAt?: Date;
  nextReviewAt?: Date;
  /** What keeps the risk down; with the ref of a declared control, where it is one. */
  compensation: readonly { ref?: string }[];
  milestones: readonly Milestone[];
  needed: readonly Seat[];
  /** Days from when it was handed in, or is to begin, to its end. */
  termDays: number;
  approvals: readonly ApprovalInput[];
  /** Of its severity, as the portal sets it now. */
  limit?: ExceptionLimit;
  /** What its severity would be if it were asked for now. */
  severityNow?: Severity;
  /** Requester, owner and handler. Who is missing here is not known. */
  standings?: Readonly<Record<string, OwnerStanding>>;
  /** Refs of declared controls that are in force. */
  controlsInForce?: ReadonlySet<string>;
  /** Until when findings count as permitted by it; `none` when none does. */
  countsUntil?: Date | 'none';
  /** How often the same was permitted before, and that expired. */
  expiredBefore?: number;
}
