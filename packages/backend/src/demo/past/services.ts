import { readFile } from 'node:fs/promises';
import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import { DefaultSchedulerService } from '@backstage/backend-defaults/scheduler';
import { accountabilityClockServiceRef } from 'backstage-plugin-accountability-node';
import { daysOf, type LivedDay } from './daysOf';
import { filesOn, type Files } from './filesOn';
import { FolderOfFiles } from './FolderOfFiles';
import { PastClock } from './PastClock';
import { PastScheduler } from './PastScheduler';
import { readPast, type Past } from './readPast';

/** The past of a portal that lives it. */
export interface LivedPast {
  past: Past;
  days: readonly LivedDay[];
  /** What the company's files say today. */
  today: Files;
  /** Where the portal reads them. */
  folder: FolderOfFiles;
  clock: PastClock;
  scheduler: PastScheduler;
}

/**
 * What `demo.past.file` tells, with the clock and the files on its first day: the
 * catalog refuses a location where there is nothing when it starts.
 */
export const pastServiceRef = createServiceRef<LivedPast>({
  id: 'demo.past',
  scope: 'root',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: { config: coreServices.rootConfig },
      async factory({ config }) {
        const file = config.getString('demo.past.file');
        const past = readPast(await readFile(file, 'utf8'));
        const days = daysOf(past, new Date());
        const company = new FolderOfFiles(
          config.getString('demo.past.company'),
        );
        const folder = new FolderOfFiles(
          config.getString('demo.past.readFrom'),
        );
        const today = await company.read();
        await folder.write(filesOn(today, past, days[0].daysAgo));
        return {
          ...{ past, days, today, folder },
          clock: new PastClock(days[0].at),
          scheduler: new PastScheduler(),
        };
      },
    }),
});

/** The accountability plugin lives by the clock of the past. */
export const pastClockFactory = createServiceFactory({
  service: accountabilityClockServiceRef,
  deps: { past: pastServiceRef },
  factory: ({ past }) => past.clock,
});

/** What it schedules happens when the past comes to it; others keep the real time. */
export const pastSchedulerFactory = createServiceFactory({
  service: coreServices.scheduler,
  deps: {
    past: pastServiceRef,
    database: coreServices.database,
    logger: coreServices.logger,
    rootLifecycle: coreServices.rootLifecycle,
    httpRouter: coreServices.httpRouter,
    pluginMetadata: coreServices.pluginMetadata,
    metrics: metricsServiceRef,
  },
  factory: ({ past, ...rest }) =>
    rest.pluginMetadata.getId() === 'accountability'
      ? past.scheduler
      : DefaultSchedulerService.create(rest),
});
