import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { EventsService } from '@backstage/plugin-events-node';

/**
 * Subscribes to what only wakes something up. Call it once every plugin answers: a
 * subscription made earlier finds no event bus and takes the catalog off it for as
 * long as it lives.
 */
export async function listen(
  services: { events: EventsService; logger: LoggerService },
  to: { id: string; topic: string; onEvent: () => Promise<void> },
): Promise<void> {
  const { events, logger } = services;
  await events
    .subscribe({ id: to.id, topics: [to.topic], onEvent: to.onEvent })
    .catch(error => {
      logger.warn(
        `${
          to.id
        }: changes are polled only, because events can't be received: ${stringifyError(
          error,
        )}`,
      );
    });
}
