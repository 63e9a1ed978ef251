import type {
  Breach,
  ExceptionEvent,
  ExceptionLimit,
  ExceptionState,
  ExceptionTerms,
  NeededSeat,
  Seat,
  Severity,
  SeverityRaise,
} from 'backstage-plugin-accountability-common';

/** What an approval binds to: what is asked for, and all that follows from it. */
export interface ExceptionContent {
  terms: ExceptionTerms;
  severity: Severity;
  /** Why it is worse than its rules. */
  raises: SeverityRaise[];
  limit: ExceptionLimit;
  needed: NeededSeat[];
  /** Why the accountable executive is among them, where nothing else asks for it. */
  breach?: Breach;
  requester: string;
}

/** An approval, with the names of that moment. */
export interface Approval {
  seat: Seat;
  by: string;
  byName?: string;
  onBehalfOf?: string;
  at: string;
  reason?: string;
}

/** A dated permission to fail, as its transitions tell. */
export interface Exception {
  id: number;
  /** The one that it renews. */
  parentId?: number;
  state: ExceptionState;
  content: ExceptionContent;
  contentHash: string;
  approvals: Approval[];
  requestedAt?: string;
  decisionDueAt?: string;
  decidedAt?: string;
  effectiveFrom?: string;
  /** When the first one of a row of renewals came into effect. */
  firstEffectiveFrom?: string;
  nextReviewAt?: string;
  /** The accountable executive looks at it next. */
  escalated?: boolean;
  endedAt?: string;
  renewals: number;
  /** Number and hash of the last transition. */
  sequence: number;
  hash: string;
}

/** One step in its life; never changed once written. */
export interface Transition {
  exceptionId: number;
  /** 1, 2, 3, … within the exception. */
  sequence: number;
  event: ExceptionEvent;
  from?: ExceptionState;
  to: ExceptionState;
  /** Absent where time, or another exception, brought it about. */
  by?: string;
  onBehalfOf?: string;
  seat?: Seat;
  reason?: string;
  at: string;
  /** Canonical JSON of what the step brought. */
  content: string;
  contentHash: string;
  hash: string;
  previousHash?: string;
}

/** A step before it is part of a chain, and what follows from it. */
export interface Step {
  deed: Pick<
    Transition,
    'event' | 'from' | 'to' | 'by' | 'onBehalfOf' | 'seat' | 'reason' | 'at'
  > & {
    /** What the step brought. */
    content: object;
  };
  after: Exception;
}

/** One finding that may be permitted. */
export interface Subject {
  ruleId: string;
  /** `identity:12`, or the ref of an outcome. */
  subject: string;
  identityId?: number;
}

/** Each rule of the terms with each subject. */
export function subjectsOf(
  terms: Pick<ExceptionTerms, 'rules' | 'identities' | 'outcomes'>,
): Subject[] {
  return terms.rules.flatMap(ruleId => [
    ...terms.identities.map(id => ({
      ruleId,
      subject: `identity:${id}`,
      identityId: Number(id),
    })),
    ...terms.outcomes.map(subject => ({ ruleId, subject })),
  ]);
}
