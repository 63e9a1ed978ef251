import { ConflictError, InputError } from '@backstage/errors';
import { toInstant } from '../time';
import type { Exception, Step } from './Exception';
import type { StepFacts } from './mayStep';
import { deedOf, requireStep, stale } from './requireStep';

/** Notes in its own history that a renewal is asked for. */
export function decideRenewal(
  exception: Exception,
  request: { contentHash: string; renewal: number; open?: Exception },
  known: StepFacts & { now: Date },
): Step {
  requireStep(exception, 'renew', known);
  if (exception.contentHash !== request.contentHash) throw stale(exception);
  const { limit, severity } = exception.content;
  if (request.open) {
    throw new ConflictError(
      `Exception ${request.open.id} asks for its renewal already`,
    );
  }
  if (exception.renewals >= limit.renewals) {
    throw new InputError(
      `An exception that is ${severity} may be renewed ${times(
        limit.renewals,
      )}, and it was renewed ${times(
        exception.renewals,
      )}; mend what fails, or ask for a new one that says why`,
    );
  }
  if (exception.content.terms.expiresAt <= toInstant(known.now)) {
    throw new ConflictError(
      'The exception has ended, so there is nothing to renew; ask for a new one',
    );
  }
  return {
    deed: {
      ...deedOf(exception, 'renew', known),
      content: { renewal: request.renewal },
    },
    after: exception,
  };
}

function times(count: number): string {
  return `${count} ${count === 1 ? 'time' : 'times'}`;
}
