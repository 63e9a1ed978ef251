import {
  type ExceptionSummary,
  isEnded,
} from 'backstage-plugin-accountability-common';

/** What happens next to an exception, and when. */
export interface NextDate {
  what:
    | 'decision-due'
    | 'decision-overdue'
    | 'begins'
    | 'ends'
    | 'next-review'
    | 'review-overdue'
    | 'ended'
    | 'rejected'
    | 'withdrawn'
    | 'withdrawn-draft'
    | 'draft';
  at: string;
}

/** Only what was in effect can end; the others came to nothing. */
function howEnded({
  state,
  requestedAt,
}: Pick<ExceptionSummary, 'state' | 'requestedAt'>): NextDate['what'] {
  if (state === 'rejected') return 'rejected';
  if (state !== 'withdrawn') return 'ended';
  return requestedAt ? 'withdrawn' : 'withdrawn-draft';
}

/** The next date of an exception; of one that has ended, when that was. */
export function nextDate(
  exception: ExceptionSummary,
  now: Date,
): NextDate | undefined {
  const { state, expiresAt, beginsAt, decisionDueAt } = exception;
  const { nextReviewAt, endedAt } = exception;
  const isPast = (at: string) => new Date(at) <= now;
  if (isEnded(state)) {
    return endedAt ? { what: howEnded(exception), at: endedAt } : undefined;
  }
  switch (state) {
    case 'draft':
      return { what: 'draft', at: expiresAt };
    case 'requested':
    case 'under-review':
      if (!decisionDueAt) return undefined;
      return {
        what: isPast(decisionDueAt) ? 'decision-overdue' : 'decision-due',
        at: decisionDueAt,
      };
    case 'approved':
      return beginsAt ? { what: 'begins', at: beginsAt } : undefined;
    default:
      if (nextReviewAt && Date.parse(nextReviewAt) < Date.parse(expiresAt)) {
        return {
          what: isPast(nextReviewAt) ? 'review-overdue' : 'next-review',
          at: nextReviewAt,
        };
      }
      return { what: 'ends', at: expiresAt };
  }
}
