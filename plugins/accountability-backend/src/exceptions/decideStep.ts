import { ConflictError, InputError, NotAllowedError } from '@backstage/errors';
import {
  addWorkingDays,
  type ClosingGround,
  type ExceptionAction,
} from 'backstage-plugin-accountability-common';
import { toInstant } from '../time';
import { contentHashOf } from './chain';
import { decideClosing, type StillFailing } from './decideClosing';
import { decideReview } from './decideReview';
import type { Exception, ExceptionContent, Step } from './Exception';
import type { SeatOf, StepFacts } from './mayStep';
import { neededNow } from './neededNow';
import { deedOf, requireStep, stale } from './requireStep';
import { submissionProblems } from './submissionProblems';

const NEEDS_REASON: readonly ExceptionAction[] = [
  'ask-changes',
  'reject',
  'revoke',
  'close',
  'review',
];

/** What somebody asks for in one step. */
export interface StepRequest {
  action: Exclude<ExceptionAction, 'edit' | 'renew'>;
  reason?: string;
  seat?: SeatOf['seat'];
  /** Of what they looked at. */
  contentHash: string;
  /** For a closing: why, and what proves it. */
  ground?: ClosingGround;
  evidence?: string;
  /** For a review that ends it earlier. */
  expiresAt?: string;
  /** For a review that puts it before the accountable executive. */
  escalate?: boolean;
}

/** What a step is decided by, besides the exception. */
export interface StepKnown extends StepFacts {
  /** Where the seats are: an outcome, or the configuration. */
  where: string;
  /** As it follows from the terms at this moment; for handing in. */
  content: ExceptionContent;
  /** What the rules say of its subjects at this moment; for closing. */
  still: readonly StillFailing[];
  now: Date;
}

/** Begins an exception as a draft. */
export function decideCreation(
  content: ExceptionContent,
  known: Pick<StepKnown, 'actor' | 'now'> & { renews?: Exception },
): Step {
  const { actor, now, renews } = known;
  requireActive(known);
  if (!actor.mayRequest) {
    throw new NotAllowedError(
      'This needs the permission accountability.exception.request',
    );
  }
  return {
    deed: {
      ...{ event: 'create', to: 'draft', by: actor.ref },
      ...{ at: toInstant(now), content },
    },
    after: {
      ...{ id: 0, parentId: renews?.id, state: 'draft', content },
      contentHash: contentHashOf(content),
      approvals: [],
      firstEffectiveFrom: renews?.firstEffectiveFrom ?? renews?.effectiveFrom,
      renewals: renews ? renews.renewals + 1 : 0,
      ...{ sequence: 0, hash: '' },
    },
  };
}

/** @throws ConflictError when somebody wrote since, NotAllowedError with the reason. */
export function decideEdit(
  exception: Exception,
  request: { content: ExceptionContent; expectedHash: string },
  known: Pick<StepKnown, keyof StepFacts | 'now'>,
): Step {
  requireStep(exception, 'edit', known);
  if (exception.hash !== request.expectedHash) throw stale(exception);
  const { content } = request;
  return {
    deed: { ...deedOf(exception, 'edit', known), content },
    after: { ...exception, content, contentHash: contentHashOf(content) },
  };
}

/**
 * Takes one step in the life of an exception.
 *
 * @throws ConflictError where the state does not allow it or what was looked at has
 * changed, NotAllowedError with the reason, InputError where something is missing.
 */
export function decideStep(
  exception: Exception,
  request: StepRequest,
  known: StepKnown,
): Step {
  const { action, reason } = request;
  const seats = requireStep(exception, action, known);
  if (exception.contentHash !== request.contentHash) throw stale(exception);
  if (NEEDS_REASON.includes(action) && !reason) {
    throw new InputError(`To ${action} an exception, say why (reason)`);
  }
  const deed = { ...deedOf(exception, action, known), reason };
  const { now } = known;
  const at = toInstant(now);
  const ended = { endedAt: at, nextReviewAt: undefined };
  switch (action) {
    case 'submit':
      return submission(exception, known);
    case 'pick-up':
      return {
        deed: { ...deed, ...seats[0], content: {} },
        after: { ...exception, state: deed.to },
      };
    case 'ask-changes':
      return {
        deed: { ...deed, ...seats[0], content: {} },
        after: { ...exception, state: deed.to, approvals: [] },
      };
    case 'approve':
      return approval(exception, { ...request, seats }, known);
    case 'reject':
      return {
        deed: { ...deed, ...seats[0], content: {} },
        after: { ...exception, ...ended, state: deed.to, decidedAt: at },
      };
    case 'withdraw':
      return {
        deed: { ...deed, content: {} },
        after: { ...exception, ...ended, state: deed.to },
      };
    case 'revoke':
      return {
        deed: { ...deed, ...seats[0], content: {} },
        after: { ...exception, ...ended, state: deed.to },
      };
    case 'review':
      return decideReview(exception, { ...request, seat: seats[0] }, known);
    case 'close':
      return {
        deed: { ...deed, content: decideClosing(request, known.still) },
        after: { ...exception, ...ended, state: deed.to },
      };
    default:
      throw new Error(`Nothing follows from ${action satisfies never}`);
  }
}

function submission(exception: Exception, known: StepKnown): Step {
  const { content, now } = known;
  const problems = submissionProblems(content, {
    ...known,
    firstEffectiveFrom: exception.firstEffectiveFrom,
  });
  if (problems.length > 0) throw new InputError(problems.join('. '));
  const at = toInstant(now);
  return {
    deed: { ...deedOf(exception, 'submit', known), content },
    after: {
      ...exception,
      state: 'requested',
      content,
      contentHash: contentHashOf(content),
      approvals: [],
      requestedAt: at,
      decisionDueAt: toInstant(
        addWorkingDays(now, content.limit.decisionWorkingDays),
      ),
    },
  };
}

function approval(
  exception: Exception,
  request: StepRequest & { seats: readonly SeatOf[] },
  known: StepKnown,
): Step {
  const { actor, now } = known;
  const { seats, reason } = request;
  const { terms } = exception.content;
  const needed = neededNow(exception, known.breach);
  const at = toInstant(now);
  if (terms.expiresAt <= at) {
    throw new ConflictError(
      `It would have ended at ${terms.expiresAt} already; ask for changes, or reject it`,
    );
  }
  const seat = request.seat
    ? seats.find(of => of.seat === request.seat)
    : seats[0];
  if (!seat || (!request.seat && seats.length > 1)) {
    throw new InputError(
      `Name the seat that approves (seat): ${seats
        .map(of => of.seat)
        .join(' or ')}`,
    );
  }
  const approvals = [
    ...exception.approvals.filter(of => of.seat !== seat.seat),
    { ...seat, by: actor.ref, byName: actor.name, at, reason },
  ];
  const given = new Set(approvals.map(of => of.seat));
  const complete = needed.every(of => given.has(of.seat));
  const deed = deedOf(exception, 'approve', known);
  return {
    deed: {
      ...{ ...deed, ...seat, reason },
      to: complete ? deed.to : exception.state,
      content: { byName: actor.name, residual: terms.residual },
    },
    after: {
      ...exception,
      approvals,
      state: complete ? deed.to : exception.state,
      decidedAt: complete ? at : undefined,
    },
  };
}

function requireActive({ actor }: Pick<StepKnown, 'actor'>): void {
  if (actor.active) return;
  throw new NotAllowedError(
    `The catalog does not know ${actor.ref} as an active person`,
  );
}
