import type { HealthItem } from 'backstage-plugin-accountability-common';
import type { Knex } from 'knex';
import { countMarks } from '../db';
import { DatabaseMessageStore } from '../notices';
import { DEADLINE_STAGE } from '../time';

const BUSY = 10_000;

/** Whether deadlines are followed, and people hear of them. */
export async function escalationHealth(known: {
  knex: Knex;
  forum?: string;
  channels: readonly string[];
}): Promise<HealthItem[]> {
  const waiting = await countMarks(known.knex, DEADLINE_STAGE);
  const troubled = await new DatabaseMessageStore(known.knex).troubled();
  return [
    ...troubled.map(
      ({ channel, n, problem }): HealthItem => ({
        id: `channel:${channel}`,
        level: 'error',
        title: `Messages by ${channel}`,
        detail: `${n} could not be handed over: ${problem}`,
        remedy:
          'Mend the channel. What is tried again arrives by itself; what was given up after ten attempts stays on record with the escalation.',
      }),
    ),
    ...(known.channels.length === 0
      ? [
          {
            id: 'channels',
            level: 'warning' as const,
            title: 'Ways to reach people',
            detail:
              'No channel is installed, so reminders and escalations are seen in the portal alone.',
            remedy:
              'Install backstage-plugin-accountability-backend-module-notifications, -email or -webhook.',
          },
        ]
      : []),
    ...(known.forum === undefined
      ? [
          {
            id: 'forum',
            level: 'warning' as const,
            title: 'The oversight forum',
            detail:
              'No group oversees, so the last rung of every escalation is vacant.',
            remedy: 'Name a group in accountability.escalation.forum.',
          },
        ]
      : []),
    ...(waiting > BUSY
      ? [
          {
            id: 'deadlines',
            level: 'warning' as const,
            title: 'Deadlines',
            detail: `${waiting} subjects wait to be looked at.`,
          },
        ]
      : []),
  ];
}
