import { InputError } from '@backstage/errors';
import { addWorkingDays } from 'backstage-plugin-accountability-common';
import { toInstant } from '../time';
import { contentHashOf } from './chain';
import type { Exception, Step } from './Exception';
import type { SeatOf, StepFacts } from './mayStep';
import { nextReviewAt } from './nextReviewAt';
import { deedOf } from './requireStep';

/** What somebody says who looked at an exception again. */
export interface ReviewRequest {
  reason?: string;
  /** Ends it earlier. */
  expiresAt?: string;
  /** Puts it before the accountable executive. */
  escalate?: boolean;
  seat: SeatOf;
}

type ReviewKnown = Pick<StepFacts, 'actor' | 'seats'> & {
  where: string;
  now: Date;
};

/**
 * Somebody looked at it again: it is kept, or ends earlier, never later; or it is put
 * before the accountable executive, who looks at it next, within the days that there
 * are to decide.
 *
 * @throws InputError for an end that is later or past, and where nobody is above.
 */
export function decideReview(
  exception: Exception,
  request: ReviewRequest,
  known: ReviewKnown,
): Step {
  const { content } = exception;
  const { now } = known;
  const { expiresAt = content.terms.expiresAt, reason, seat } = request;
  const { escalate = false } = request;
  if (expiresAt > content.terms.expiresAt) {
    throw new InputError(
      `A review only shortens an exception, and this one ends at ${content.terms.expiresAt}; for longer, ask for a renewal`,
    );
  }
  if (expiresAt <= toInstant(now)) {
    throw new InputError('To end it now, revoke or close it');
  }
  if (escalate) requireAbove(exception, known);
  const shorter = { ...content, terms: { ...content.terms, expiresAt } };
  const answerBy = toInstant(
    addWorkingDays(now, content.limit.decisionWorkingDays),
  );
  return {
    deed: {
      ...{ ...deedOf(exception, 'review', known), ...seat, reason },
      content: { expiresAt, ...(escalate && { escalated: true }) },
    },
    after: {
      ...exception,
      content: shorter,
      contentHash: contentHashOf(shorter),
      escalated: escalate || undefined,
      nextReviewAt: escalate
        ? earlier(answerBy, expiresAt)
        : nextReviewAt(shorter, now),
    },
  };
}

function requireAbove(
  { content, escalated }: Exception,
  { seats, where }: ReviewKnown,
): void {
  if (escalated) {
    throw new InputError(
      'It is before the accountable executive already, and nobody is above; keep, shorten or revoke it',
    );
  }
  const above = seats.find(({ seat }) => seat === 'business-result');
  if (!above?.holders.some(({ ref }) => ref !== content.requester)) {
    throw new InputError(
      `The seat business result of ${where} is vacant or the requester's own, so there is nobody to put it before; nominate somebody`,
    );
  }
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
