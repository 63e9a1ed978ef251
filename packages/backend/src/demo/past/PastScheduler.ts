import type {
  SchedulerService,
  SchedulerServiceTaskDescriptor,
  SchedulerServiceTaskInvocationDefinition,
  SchedulerServiceTaskRunner,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { ConflictError, NotFoundError } from '@backstage/errors';

type Task = SchedulerServiceTaskScheduleDefinition &
  SchedulerServiceTaskInvocationDefinition;

/**
 * Keeps what is scheduled until somebody says that it is time: how often a task
 * comes round in a day of which only a moment is lived, no schedule can know.
 */
export class PastScheduler implements SchedulerService {
  readonly #tasks = new Map<string, Task>();

  async scheduleTask(task: Task): Promise<void> {
    this.#tasks.set(task.id, task);
  }

  createScheduledTaskRunner(
    schedule: SchedulerServiceTaskScheduleDefinition,
  ): SchedulerServiceTaskRunner {
    return { run: task => this.scheduleTask({ ...schedule, ...task }) };
  }

  /** Does it, and answers when it is done. */
  async triggerTask(id: string): Promise<void> {
    const task = this.#tasks.get(id);
    if (!task) throw new NotFoundError(`Nothing is scheduled as '${id}'`);
    await task.fn(new AbortController().signal);
  }

  async cancelTask(id: string): Promise<void> {
    throw new ConflictError(`'${id}' is not running`);
  }

  async getScheduledTasks(): Promise<SchedulerServiceTaskDescriptor[]> {
    return [...this.#tasks.values()].map(({ id, scope = 'global' }) => ({
      ...{ id, scope },
      settings: { version: 1 },
    }));
  }
}
