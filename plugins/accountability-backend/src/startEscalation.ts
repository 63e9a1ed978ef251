import type {
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { NotificationChannel } from 'backstage-plugin-accountability-node';
import type { Knex } from 'knex';
import { inTransaction } from './db';
import {
  DatabasePolicyStore,
  hearingByConfig,
  pageOf,
  readEscalationPolicy,
} from './escalations';
import type { MeasureBook } from './measures';
import { EscalationReader } from './obligations';
import { EscalationService } from './pipeline';
import type { ExceptionPolicy } from './register';
import type { Clock } from './time';

/** Builds what follows deadlines and tells people of them and of decisions, and schedules it. */
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
  await inTransaction(known.knex, tx =>
    new DatabasePolicyStore(tx).adopt(
      escalation,
      hearingByConfig(known.policy, escalation),
    ),
  );
  const baseUrl = config.getOptionalString('app.baseUrl');
  const root = baseUrl && `${baseUrl.replace(/\/$/, '')}/accountability`;
  const service = new EscalationService({
    ...{ ...rest, escalation },
    urlOf: (deadline, as) => root && `${root}/${pageOf(deadline, as)}`,
    exceptionUrl: id => root && `${root}/exceptions/${id}`,
    pageUrl: root && `${root}/exceptions`,
  });
  // Each replica takes what no other holds.
  await scheduler.scheduleTask({
    id: 'accountability-escalation',
    scope: 'local',
    frequency: { seconds: 10 },
    timeout: { minutes: 15 },
    initialDelay: { seconds: 5 },
    fn: signal => service.advance(signal),
  });
  // By itself: what cannot be handed over holds up no step.
  await scheduler.scheduleTask({
    id: 'accountability-messages',
    scope: 'local',
    frequency: { seconds: 10 },
    timeout: { minutes: 15 },
    initialDelay: { seconds: 8 },
    fn: async signal => {
      await service.deliver(signal);
      await service.forget();
    },
  });
  return {
    escalation,
    service,
    reader: new EscalationReader({ ...rest, escalation }),
  };
}
