import { stringifyError } from '@backstage/errors';
import type { NotificationChannel } from 'backstage-plugin-accountability-node';
import type { Knex } from 'knex';
import { inTransaction } from '../db';
import type { Clock } from '../time';
import { DatabaseMessageStore } from './DatabaseMessageStore';
import { nextAttemptAt } from './nextAttemptAt';

const BATCH = 20;
const LEASE_MS = 5 * 60 * 1000;
const SEND_MS = 30 * 1000;

/**
 * Hands over what is due, message by message, and says what became of each. A failure
 * is tried again, less and less often, and undoes nothing (E8). Answers how many were
 * tried.
 */
export async function deliverMessages(
  known: {
    knex: Knex;
    clock: Clock;
    channels: ReadonlyMap<string, NotificationChannel>;
  },
  signal?: AbortSignal,
): Promise<number> {
  const { knex, clock, channels } = known;
  const now = clock.now();
  const until = new Date(now.getTime() + LEASE_MS);
  const claimed = await inTransaction(knex, tx =>
    new DatabaseMessageStore(tx).claim({
      ...{ now, until, limit: BATCH },
    }),
  );
  const store = new DatabaseMessageStore(knex);
  for (const { delivery, message } of claimed) {
    // Whatever is not tried any more is taken again when its time is over.
    const ends = clock.now().getTime() + SEND_MS;
    if (signal?.aborted || ends > until.getTime()) break;
    const channel = channels.get(delivery.channel);
    if (!channel) {
      await store.failed(delivery, {
        problem: `The channel ${delivery.channel} is not installed any more`,
      });
      continue;
    }
    try {
      const limit = AbortSignal.timeout(SEND_MS);
      const result = await channel.send(
        message,
        signal ? AbortSignal.any([signal, limit]) : limit,
      );
      if (result.delivered) await store.sent(delivery, clock.now());
      else await store.failed(delivery, { problem: result.because });
    } catch (error) {
      await store.failed(delivery, {
        problem: stringifyError(error),
        nextAt: nextAttemptAt(delivery.attempts, clock.now()),
      });
    }
  }
  return claimed.length;
}
