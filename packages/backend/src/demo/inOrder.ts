import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { ResponseError } from '@backstage/errors';

/**
 * Does one thing after the other while a portal starts, and tries each again until
 * the portal knows what it is about: `act` answers false while it does not.
 */
export async function inOrder<T>(
  things: readonly T[],
  options: {
    scheduler: SchedulerService;
    logger: LoggerService;
    /** What a thing is called in the log. */
    title: (thing: T) => string;
    act: (thing: T) => Promise<boolean>;
  },
): Promise<void> {
  const { scheduler, logger, title, act } = options;
  const waiting = [...things];
  await scheduler.scheduleTask({
    id: 'in-order',
    scope: 'local',
    frequency: { seconds: 3 },
    timeout: { minutes: 1 },
    fn: async () => {
      while (waiting.length > 0) {
        try {
          if (!(await act(waiting[0]))) return;
        } catch (error) {
          // Outcomes and people may still be unknown; what stays wrong is said.
          const { statusCode, message, body } = error as ResponseError;
          logger.info(
            `'${title(waiting[0])}' waits: ${body?.error?.message ?? message}`,
          );
          if (!statusCode || statusCode >= 500) throw error;
          return;
        }
        waiting.shift();
      }
    },
  });
}
