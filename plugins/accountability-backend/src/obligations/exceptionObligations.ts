import {
  isWaiting,
  type Obligation,
  type Seat,
} from 'backstage-plugin-accountability-common';
import type { DecidingSeat, Exception } from '../exceptions';
import { heldBy, type Me } from './Me';

/** An obligation before it is compared with the time. */
export type Due = Omit<Obligation, 'overdue'>;

/** What exceptions ask of somebody: to decide, to look again, to be done before the end. */
export function exceptionObligations(
  me: Me,
  exception: Exception,
  seats: readonly DecidingSeat[],
): Due[] {
  const { id, state, content, approvals } = exception;
  const { terms, requester } = content;
  const about = { title: terms.title, exception: String(id) };
  const inSeat = (seat: Seat) =>
    holdsSeat(me, { seat, seats, outcomeRef: terms.decidedBy });
  if (isWaiting(state)) {
    // Whoever asked decides about nothing of it.
    if (requester === me.ref || !exception.decisionDueAt) return [];
    const given = new Set(approvals.map(of => of.seat));
    const because = content.needed
      .filter(({ seat }) => !given.has(seat))
      .map(({ seat }) => inSeat(seat))
      .find(found => found !== undefined);
    return because
      ? [
          {
            ...{ id: `decide-exception:${id}`, kind: 'decide-exception' },
            ...about,
            ...{ dueAt: exception.decisionDueAt, because },
          },
        ]
      : [];
  }
  if (state !== 'active') return [];
  const due: Due[] = [];
  const owner = heldBy(me, terms.owner ?? requester);
  if (owner) {
    due.push({
      ...{ id: `end-exception:${id}`, kind: 'end-exception', ...about },
      ...{ dueAt: terms.expiresAt, because: owner },
    });
  }
  const handler = inSeat('exception-handling');
  if (handler && exception.nextReviewAt) {
    due.push({
      ...{ id: `review-exception:${id}`, kind: 'review-exception', ...about },
      ...{ dueAt: exception.nextReviewAt, because: handler },
    });
  }
  return due;
}

function holdsSeat(
  me: Me,
  of: {
    seat: Seat;
    seats: readonly DecidingSeat[];
    outcomeRef: string | undefined;
  },
): Due['because'] | undefined {
  const { seat, seats, outcomeRef } = of;
  const holders = seats.find(one => one.seat === seat)?.holders ?? [];
  return holders
    .map(({ ref }) =>
      heldBy(me, ref, outcomeRef ? { outcomeRef, seat } : undefined),
    )
    .map(because => because && { ...because, seat })
    .find(because => because !== undefined);
}
