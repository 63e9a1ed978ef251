import type {
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { NotificationChannel } from 'backstage-plugin-accountability-node';
import type { Knex } from 'knex';
import { readEscalationPolicy, type Deadline } from './escalations';
import type { MeasureBook } from './measures';
import { EscalationReader } from './obligations';
import { EscalationService } from './pipeline';
import type { ExceptionPolicy } from './register';
import type { Clock } from './time';

/** Builds what follows deadlines and tells people of them, and schedules it. */
export async function startEscalation(known: {
  config: RootConfigService;
  scheduler: SchedulerService;
  knex: Knex;
  clock: Clock;
  policy: ExceptionPolicy;
  measures: MeasureBook;
  placeholders: readonly string[];
  channels: ReadonlyMap<string, NotificationChannel>;
  onChange(): void;
}) {
  const { config, scheduler, ...rest } = known;
  const escalation = readEscalationPolicy(config);
  const baseUrl = config.getOptionalString('app.baseUrl');
  const root = baseUrl && `${baseUrl.replace(/\/$/, '')}/accountability`;
  const service = new EscalationService({
    ...{ ...rest, escalation },
    urlOf: due => root && pageOf(due, root),
    pageUrl: root && `${root}/exceptions`,
  });
  // Each replica takes what no other holds.
  await scheduler.scheduleTask({
    id: 'accountability-escalation',
    scope: 'local',
    frequency: { seconds: 10 },
    timeout: { minutes: 15 },
    initialDelay: { seconds: 5 },
    fn: signal => service.sweep(signal),
  });
  return {
    escalation,
    service,
    reader: new EscalationReader({ ...rest, escalation }),
  };
}

function pageOf(
  { exception, identity, outcome }: Deadline['due'],
  root: string,
): string {
  if (exception) return `${root}/exceptions/${exception}`;
  if (identity) return `${root}/inventory/${identity}`;
  return `${root}/outcomes/${outcome!.split(':')[1]}`;
}
