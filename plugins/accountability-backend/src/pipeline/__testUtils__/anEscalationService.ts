import { ConfigReader } from '@backstage/config';
import type { NotificationChannel } from 'backstage-plugin-accountability-node';
import type { Knex } from 'knex';
import { readEscalationPolicy } from '../../escalations';
import { MeasureBook } from '../../measures';
import { EscalationReader } from '../../obligations';
import type { Clock } from '../../time';
import { EscalationService } from '../EscalationService';
import { POLICY } from './anExceptionDesk';

/** What follows deadlines on a database, with one channel. */
export function anEscalationService(options: {
  knex: Knex;
  clock: Clock;
  channel: NotificationChannel;
  escalation?: object;
}) {
  const { knex, clock, channel, escalation } = options;
  const known = {
    ...{ knex, clock, policy: POLICY, placeholders: [] },
    measures: new MeasureBook([]),
    escalation: readEscalationPolicy(
      new ConfigReader({
        accountability: {
          escalation: { forum: 'group:default/board', ...escalation },
        },
      }),
    ),
  };
  return {
    service: new EscalationService({
      ...known,
      channels: new Map([[channel.id, channel]]),
      urlOf: ({ due }) => `http://portal/exceptions/${due.exception}`,
      exceptionUrl: id => `http://portal/exceptions/${id}`,
      onChange: () => {},
    }),
    reader: new EscalationReader(known),
    escalation: known.escalation,
  };
}
