import {
  isWaiting,
  type Verdict,
} from 'backstage-plugin-accountability-common';
import { notApplicable } from '../../rules';
import type { ExceptionInput } from './ExceptionInput';

/** What is said of one exception. The reason goes on where its name ends. */
export interface ExceptionSaying {
  verdict: Verdict;
  /** Moments at which it could be otherwise with no new data. */
  changesAt?: readonly (Date | undefined)[];
}

/** One question about one exception; it reads nothing and stores nothing. */
export interface ExceptionCheck {
  /** Id of the rule about outcomes that asks it of all that their seats decide. */
  readonly id: string;
  judge(exception: ExceptionInput, now: Date): ExceptionSaying;
}

/** A question about requests that somebody has to decide about. */
export function checkWhileWaiting(check: ExceptionCheck): ExceptionCheck {
  return {
    ...check,
    judge: (exception, now) =>
      isWaiting(exception.state)
        ? check.judge(exception, now)
        : { verdict: notApplicable('Nobody has to decide about it.') },
  };
}

/** A question about what was granted, until it ends. */
export function checkWhileGranted(check: ExceptionCheck): ExceptionCheck {
  return {
    ...check,
    judge(exception, now) {
      if (!isGranted(exception, now)) {
        return { verdict: notApplicable('It is not granted, or has ended.') };
      }
      const { verdict, changesAt = [] } = check.judge(exception, now);
      return { verdict, changesAt: [...changesAt, exception.expiresAt] };
    },
  };
}

/** Whether it was approved and has not ended. */
export function isGranted(
  { state, expiresAt }: Pick<ExceptionInput, 'state' | 'expiresAt'>,
  now: Date,
): boolean {
  return (state === 'approved' || state === 'active') && now < expiresAt;
}
