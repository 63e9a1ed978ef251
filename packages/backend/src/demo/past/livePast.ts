import type {
  AuthService,
  DiscoveryService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { signInAs } from '../personas/signInAs';
import { acceptSeats } from '../seats/acceptSeats';
import { filesOn } from './filesOn';
import type { PastScheduler } from './PastScheduler';
import type { LivedPast } from './services';
import { tellCatalog } from './tellCatalog';

/** What happens on every day, in this order; the name of a group of tasks ends with `*`. */
const TASKS = [
  'accountability-scorecard-days',
  'accountability-directory',
  'accountability-import-*',
  'accountability-pipeline',
  'accountability-exceptions',
  'accountability-measures',
  'accountability-pipeline',
  'accountability-escalation',
  'accountability-pipeline',
  'accountability-messages',
];

/**
 * Lives a past, day by day, until now: what the company's files said on a day lies
 * where the portal reads them, and everything that is scheduled happens.
 */
export async function livePast(
  { past, days, today, folder, clock, scheduler }: LivedPast,
  portal: {
    auth: AuthService;
    catalog: CatalogService;
    discovery: DiscoveryService;
    logger: LoggerService;
  },
): Promise<void> {
  const { discovery, logger } = portal;
  const as = signInAs(discovery);
  for (const [index, { daysAgo, at }] of days.entries()) {
    clock.moveTo(at);
    const files = filesOn(today, past, daysAgo);
    const differ = await folder.write(files);
    if (index === 0 || differ.some(name => name.startsWith('catalog/'))) {
      await tellCatalog(files, portal);
    }
    await doAll(scheduler);
    for (const { daysAgo: on, ...answers } of past.answers) {
      if (on !== daysAgo) continue;
      if (!(await acceptSeats(answers, as))) {
        throw new Error(
          `${daysAgo} days ago nobody sat in the seats of ${answers.outcome} that are said to be accepted`,
        );
      }
      await scheduler.triggerTask('accountability-pipeline');
    }
    logger.info(`Lived ${at.toISOString()}, ${daysAgo} days ago`);
  }
}

async function doAll(scheduler: PastScheduler): Promise<void> {
  const ids = (await scheduler.getScheduledTasks()).map(({ id }) => id);
  for (const task of TASKS) {
    const named = task.endsWith('*')
      ? ids.filter(id => id.startsWith(task.slice(0, -1)))
      : [task];
    for (const id of named) await scheduler.triggerTask(id);
  }
}
