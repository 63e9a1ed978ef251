import { stringifyError } from '@backstage/errors';
import { DEFINITIONS_CHANGED_TOPIC } from 'backstage-plugin-accountability-common';
import type { Services } from './Services';

/**
 * Says that something was declared, changed or withdrawn, so that the catalog looks
 * soon. Whoever misses it polls, so a failure is no more than a warning.
 */
export function announceDefinitions({
  events,
  logger,
}: Pick<Services, 'events' | 'logger'>): void {
  events
    .publish({ topic: DEFINITIONS_CHANGED_TOPIC, eventPayload: {} })
    .catch(error =>
      logger.warn(
        `The catalog will notice changed outcomes and controls later: ${stringifyError(
          error,
        )}`,
      ),
    );
}
