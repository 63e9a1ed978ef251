import { stringifyError } from '@backstage/errors';
import type {
  DeliveryResult,
  Message,
  NotificationChannel,
} from 'backstage-plugin-accountability-node';
import type { Knex } from 'knex';
import { inTransaction } from '../db';
import type { Clock } from '../time';
import { DatabaseMessageStore } from './DatabaseMessageStore';
import { nextAttemptAt } from './nextAttemptAt';

const BATCH = 20;
const LEASE_MS = 5 * 60 * 1000;
const SEND_MS = 30 * 1000;
/** After so many failures in a row a channel is left alone until the next time. */
const MOST_FAILURES = 3;

/**
 * Hands over what is due on one channel, what is urgent first, until nothing is, and
 * says what became of each. A failure is tried again, less and less often, and undoes
 * nothing (E8); nor does it hold up other channels.
 */
export async function deliverMessages(
  known: { knex: Knex; clock: Clock; channel: NotificationChannel },
  signal?: AbortSignal,
): Promise<void> {
  const { knex, clock, channel } = known;
  const store = new DatabaseMessageStore(knex);
  let failures = 0;
  while (!signal?.aborted && failures < MOST_FAILURES) {
    const now = clock.now();
    const until = new Date(now.getTime() + LEASE_MS);
    const claimed = await inTransaction(knex, tx =>
      new DatabaseMessageStore(tx).claim({
        ...{ channel: channel.id, now, until, limit: BATCH },
      }),
    );
    if (claimed.length === 0) return;
    for (const { delivery, message } of claimed) {
      // Whatever is not tried any more is taken again when its time is over.
      const ends = clock.now().getTime() + SEND_MS;
      if (signal?.aborted || ends > until.getTime()) break;
      if (failures >= MOST_FAILURES) {
        await store.putBack(delivery, nextAttemptAt(1, clock.now())!);
        continue;
      }
      try {
        const result = await handOver(channel, { message, signal });
        failures = 0;
        if (result.delivered) await store.sent(delivery, clock.now());
        else await store.failed(delivery, { problem: result.because });
      } catch (error) {
        failures += 1;
        await store.failed(delivery, {
          problem: stringifyError(error),
          nextAt: nextAttemptAt(delivery.attempts + 1, clock.now()),
        });
      }
    }
  }
}

/** A channel that does not answer, whatever it is told, holds up nobody for long. */
async function handOver(
  channel: NotificationChannel,
  of: { message: Message; signal?: AbortSignal },
): Promise<DeliveryResult> {
  const limit = AbortSignal.timeout(SEND_MS);
  const signal = of.signal ? AbortSignal.any([of.signal, limit]) : limit;
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () =>
      reject(new Error(`The channel ${channel.id} did not answer in time`)),
    );
  });
  return Promise.race([channel.send(of.message, signal), late]);
}
