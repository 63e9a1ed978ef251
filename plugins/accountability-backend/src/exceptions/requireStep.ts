import { ConflictError, NotAllowedError } from '@backstage/errors';
import {
  EXCEPTION_MOVES,
  type ExceptionAction,
  type ExceptionEvent,
} from 'backstage-plugin-accountability-common';
import { toInstant } from '../time';
import type { Exception } from './Exception';
import { mayStep, type Actor, type SeatOf, type StepFacts } from './mayStep';

/**
 * The seats that somebody may take a step for.
 *
 * @throws ConflictError where the state does not allow it, NotAllowedError with the
 * reason.
 */
export function requireStep(
  exception: Exception,
  action: ExceptionAction,
  facts: StepFacts,
): SeatOf[] {
  const { allowed, illegal, why, seats } = mayStep(exception, action, facts);
  if (illegal) throw new ConflictError(why);
  if (!allowed) throw new NotAllowedError(why);
  return seats ?? [];
}

/** Who does what, and where it leads. */
export function deedOf(
  { state }: Exception,
  event: ExceptionEvent,
  { actor, now }: { actor: Actor; now: Date },
) {
  const to = EXCEPTION_MOVES[state][event]!;
  return { event, from: state, to, by: actor.ref, at: toInstant(now) };
}

/** What was looked at is no longer what there is. */
export function stale({ contentHash }: Exception): ConflictError {
  return new ConflictError(
    `The exception was changed since you looked; its content is ${contentHash} now. Look again, then repeat your step`,
  );
}
