import type { HealthItem } from 'backstage-plugin-accountability-common';
import type { Knex } from 'knex';
import { countMarks } from '../db';
import { DatabaseMessageStore } from '../notices';
import { DEADLINE_STAGE, ROTATION_STAGE } from '../time';

const BUSY = 10_000;
const LOOK_BACK_MS = 7 * 24 * 60 * 60 * 1000;

/** Whether deadlines are followed, and people hear of them. */
export async function escalationHealth(known: {
  knex: Knex;
  forum?: string;
  channels: readonly string[];
  now: Date;
}): Promise<HealthItem[]> {
  const waiting =
    (await countMarks(known.knex, DEADLINE_STAGE)) +
    (await countMarks(known.knex, ROTATION_STAGE));
  const messages = new DatabaseMessageStore(known.knex);
  const since = new Date(known.now.getTime() - LOOK_BACK_MS);
  const troubled = await messages.troubled(since);
  const unreached = await messages.unreached(since);
  return [
    ...troubled.map(
      ({ channel, n, problem }): HealthItem => ({
        id: `channel:${channel}`,
        level: 'error',
        title: `Messages by ${channel}`,
        detail: `${n} of the last week could not be handed over, the last because: ${problem}`,
        remedy:
          'Mend the channel. What is tried again arrives by itself; what was given up after ten attempts stays on record with the escalation.',
      }),
    ),
    ...unreached.map(
      ({ channel, people, problem }): HealthItem => ({
        id: `unreached:${channel}`,
        level: 'warning',
        title: `People whom ${channel} does not reach`,
        detail: `${people} in the last week, the last time because: ${problem}`,
        remedy:
          'Give them an address in the catalog, or reach them by another channel.',
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
