import type { SchedulerService } from '@backstage/backend-plugin-api';
import type { ExceptionService } from './pipeline';

/**
 * Moves exceptions on that time alone moves. Nobody waits for it: whether one counts
 * is worked out when it is read.
 */
export async function scheduleExceptions(
  scheduler: SchedulerService,
  exceptions: ExceptionService,
): Promise<void> {
  await scheduler.scheduleTask({
    id: 'accountability-exceptions',
    frequency: { seconds: 10 },
    timeout: { minutes: 5 },
    initialDelay: { seconds: 5 },
    fn: async signal => {
      await exceptions.sweep(signal);
    },
  });
}
