import {
  EXCEPTION_MOVES,
  type ExceptionEvent,
} from 'backstage-plugin-accountability-common';
import { toInstant } from '../time';
import type { Exception, Step } from './Exception';
import { nextReviewAt } from './nextReviewAt';

/** An approved exception comes into effect; nothing when its time has not come. */
export function decideActivation(
  exception: Exception,
  now: Date,
): Step | undefined {
  const { content, state } = exception;
  const { terms } = content;
  const at = toInstant(now);
  if (state !== 'approved' || (terms.effectiveFrom ?? at) > at) {
    return undefined;
  }
  return byItself(exception, 'activate', {
    at,
    after: {
      effectiveFrom: at,
      firstEffectiveFrom: exception.firstEffectiveFrom ?? at,
      nextReviewAt: nextReviewAt(content, now),
    },
  });
}

/** Nothing keeps an exception from ending; nothing when its time has not come. */
export function decideExpiry(
  exception: Exception,
  now: Date,
): Step | undefined {
  const at = toInstant(now);
  if (exception.state !== 'active') return undefined;
  if (exception.content.terms.expiresAt > at) return undefined;
  return byItself(exception, 'expire', {
    at,
    // It ended then, however late that is written down.
    after: {
      endedAt: exception.content.terms.expiresAt,
      nextReviewAt: undefined,
    },
  });
}

/** Its renewal took over. */
export function decideSupersession(exception: Exception, now: Date): Step {
  const at = toInstant(now);
  return byItself(exception, 'supersede', {
    at,
    after: { endedAt: at, nextReviewAt: undefined },
  });
}

function byItself(
  exception: Exception,
  event: ExceptionEvent,
  { at, after }: { at: string; after: Partial<Exception> },
): Step {
  const from = exception.state;
  const to = EXCEPTION_MOVES[from][event]!;
  return {
    deed: { event, from, to, at, content: {} },
    after: { ...exception, ...after, state: to },
  };
}
