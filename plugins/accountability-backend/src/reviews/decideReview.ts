import { ConflictError, InputError } from '@backstage/errors';
import {
  nextDateProblem,
  type Cadence,
  type ReviewDecision,
  type ReviewRecord,
} from 'backstage-plugin-accountability-common';
import { canonicalText } from '../definitions';
import { toInstant } from '../time';
import type { BoardPack, Review, ReviewDeed } from './Review';

interface Deed {
  by: string;
  now: Date;
}

/**
 * Begins a review: what it looks at is frozen from then on.
 *
 * @throws ConflictError when one about the same is open.
 */
export function decideOpening(
  pack: BoardPack,
  { by, now, open }: Deed & { open?: Review },
): ReviewDeed & { after: Omit<Review, 'id' | 'hash'> } {
  const { subject, title } = pack.facts;
  if (open) {
    throw new ConflictError(
      `Review ${open.id} of ${subject} is open since ${open.openedAt}; go on with it, or close it first`,
    );
  }
  const at = toInstant(now);
  return {
    ...{ what: 'open', at, by, content: canonicalText(pack) },
    after: {
      ...{ subject, title, state: 'open', openedAt: at, openedBy: by },
      corrected: false,
      record: { minutes: '', decisions: [], participants: [by] },
    },
  };
}

/**
 * Writes something down, or corrects what was written down.
 *
 * @throws ConflictError when somebody else wrote since, InputError where a
 * correction says no reason or leaves less than a review must have.
 */
export function decideRecord(
  review: Review,
  request: { record: ReviewRecord; expectedHash: string; reason?: string },
  { by, now }: Deed,
): ReviewDeed & { after: Review } {
  refuseStale(review, request.expectedHash);
  const { record, reason } = request;
  const isClosed = review.state === 'closed';
  if (isClosed && !reason) {
    throw new InputError(
      'The review is closed; to correct what was written down, say why',
    );
  }
  if (isClosed) refuseEmpty(record);
  refusePastDue(record.decisions, review.openedAt);
  return {
    what: isClosed ? 'correct' : 'record',
    ...{ at: toInstant(now), by, reason, content: canonicalText(record) },
    after: { ...review, record, corrected: review.corrected || isClosed },
  };
}

/**
 * Ends a review, which counts as held from then on.
 *
 * @throws ConflictError when it is closed or somebody wrote since, InputError
 * when it left no trace, or its next date is not in the cadence.
 */
export function decideClosing(
  review: Review,
  request: { nextOn: string; expectedHash: string; cadence: Cadence },
  { by, now }: Deed,
): ReviewDeed & { after: Review } {
  if (review.state === 'closed') {
    throw new ConflictError(
      `The review was closed at ${review.heldAt}; correct it with a later entry`,
    );
  }
  refuseStale(review, request.expectedHash);
  refuseEmpty(review.record);
  const { nextOn, cadence } = request;
  const problem = nextDateProblem(nextOn, { cadence, now });
  if (problem) throw new InputError(problem);
  const at = toInstant(now);
  return {
    ...{ what: 'close', at, by, content: canonicalText({ nextOn }) },
    after: { ...review, state: 'closed', heldAt: at, nextOn },
  };
}

function refuseStale({ hash }: Review, expectedHash: string): void {
  if (hash === expectedHash) return;
  throw new ConflictError(
    `Somebody wrote in this review since you looked; its hash is ${hash} now. Look again, then repeat your change`,
  );
}

function refuseEmpty({ minutes, decisions, participants }: ReviewRecord): void {
  const lacking = [
    ...(minutes ? [] : ['minutes']),
    ...(decisions.length > 0 ? [] : ['at least one decision']),
    ...(participants.length > 0 ? [] : ['somebody who took part']),
  ];
  if (lacking.length === 0) return;
  throw new InputError(
    `A review that is held leaves a trace; it still needs ${lacking.join(
      ' and ',
    )}`,
  );
}

function refusePastDue(
  decisions: readonly ReviewDecision[],
  openedAt: string,
): void {
  const day = openedAt.slice(0, 10);
  const past = decisions.find(({ due }) => due && due < day);
  if (!past) return;
  throw new InputError(
    `'${past.text.slice(0, 60)}' is due on ${
      past.due
    }, before the review of ${day}; name a day from then on`,
  );
}
