import {
  isWaiting,
  type Breach,
  type Seat,
} from 'backstage-plugin-accountability-common';
import type { TimedDue } from '../escalations';
import {
  missingNow,
  reviewingSeat,
  type DecidingSeat,
  type Exception,
} from '../exceptions';

/** What an exception asks: to decide, to look again, to be done before the end. */
export function exceptionDues(
  exception: Exception,
  { seats, breach }: { seats: readonly DecidingSeat[]; breach?: Breach },
): TimedDue[] {
  const { id, state, content } = exception;
  const { terms, requester, severity } = content;
  const about = {
    ...{ title: terms.title, exception: String(id), severity },
    governedBy: terms.decidedBy,
  };
  const inSeat = (seat: Seat) =>
    (seats.find(of => of.seat === seat)?.holders ?? []).map(({ ref }) => ({
      ...{ ref, seat },
    }));
  if (isWaiting(state)) {
    if (!exception.decisionDueAt) return [];
    return [
      {
        ...{ id: `decide-exception:${id}`, kind: 'decide-exception', ...about },
        dueAt: exception.decisionDueAt,
        // Handed in again, it is another decision.
        cycle: exception.requestedAt ?? '',
        holders: missingNow(exception, breach).flatMap(({ seat }) =>
          inSeat(seat),
        ),
        requester,
      },
    ];
  }
  if (state !== 'active' && state !== 'expired') return [];
  const end: TimedDue = {
    ...{ id: `end-exception:${id}`, kind: 'end-exception', ...about },
    ...{ dueAt: terms.expiresAt, cycle: exception.effectiveFrom ?? '' },
    holders: [{ ref: terms.owner ?? requester }],
  };
  // What it permitted fails again, and they hear of it, whoever is faster.
  if (state === 'expired') return [{ ...end, over: true }];
  if (!exception.nextReviewAt) return [end];
  return [
    end,
    {
      ...{ id: `review-exception:${id}`, kind: 'review-exception', ...about },
      ...{ dueAt: exception.nextReviewAt, cycle: exception.nextReviewAt },
      holders: inSeat(reviewingSeat(exception)),
      // Whoever asked looks at nothing of it.
      requester,
    },
  ];
}
