import type { Knex } from 'knex';
import type { Message } from 'backstage-plugin-accountability-node';
import { insertRows, isSqlite, selectIn } from '../db';
import { toInstant } from '../time';

/** How a message to one person fares on one channel. */
export interface Delivery {
  messageKey: string;
  channel: string;
  state: 'pending' | 'sent' | 'failed';
  attempts: number;
  sentAt?: string;
  problem?: string;
}

/** A delivery with whom it is for and since when. */
export type DeliveryOf = Delivery & { person: string; at: string };

interface DeliveryRow {
  message_key: string;
  channel: string;
  state: Delivery['state'];
  attempts: number;
  next_at: string | null;
  sent_at: string | null;
  problem: string | null;
}

const MAX_PROBLEM = 500;

/** Messages and what became of them. Runs in the caller's transaction. */
export class DatabaseMessageStore {
  readonly #tx: Knex;

  constructor(tx: Knex) {
    this.#tx = tx;
  }

  async has(key: string): Promise<boolean> {
    return Boolean(
      await this.#tx('notices_messages').where({ key }).first('key'),
    );
  }

  /** Keeps a message, to be handed over by each of the channels. */
  async append(message: Message, channels: readonly string[]): Promise<void> {
    const { key, recipient, at } = message;
    await insertRows(this.#tx, 'notices_messages', [
      { key, person: recipient.ref, at, message: JSON.stringify(message) },
    ]);
    await insertRows(
      this.#tx,
      'notices_deliveries',
      channels.map(channel => ({
        ...{ message_key: key, channel, state: 'pending', attempts: 0 },
        ...{ next_at: at, sent_at: null, problem: null },
      })),
    );
  }

  /**
   * Takes some that are due and holds them until `until`: whoever dies before it says
   * what became of one lets it be taken again then.
   */
  async claim(options: {
    now: Date;
    until: Date;
    limit: number;
  }): Promise<{ delivery: Delivery; message: Message }[]> {
    const query = this.#tx<DeliveryRow>('notices_deliveries')
      .where('next_at', '<=', toInstant(options.now))
      .orderBy(['next_at', 'message_key', 'channel'])
      .limit(options.limit);
    if (!isSqlite(this.#tx)) query.forUpdate().skipLocked();
    const rows = (await query) as DeliveryRow[];
    for (const row of rows) {
      await this.#of(row.message_key, row.channel).update({
        attempts: row.attempts + 1,
        next_at: toInstant(options.until),
      });
    }
    const messages = new Map(
      (
        await selectIn<{ key: string; message: string }>(
          rows.map(row => row.message_key),
          piece => this.#tx('notices_messages').whereIn('key', piece),
        )
      ).map(row => [row.key, JSON.parse(row.message) as Message]),
    );
    return rows.map(row => ({
      delivery: { ...fromRow(row), attempts: row.attempts + 1 },
      message: messages.get(row.message_key)!,
    }));
  }

  async sent({ messageKey, channel }: Delivery, now: Date): Promise<void> {
    await this.#of(messageKey, channel).update({
      ...{ state: 'sent', next_at: null, problem: null },
      sent_at: toInstant(now),
    });
  }

  /** Tried again at `nextAt`; never, when there is none. */
  async failed(
    { messageKey, channel }: Delivery,
    { problem, nextAt }: { problem: string; nextAt?: Date },
  ): Promise<void> {
    await this.#of(messageKey, channel).update({
      state: nextAt ? 'pending' : 'failed',
      next_at: nextAt ? toInstant(nextAt) : null,
      problem: problem.slice(0, MAX_PROBLEM),
    });
  }

  /** Deliveries of everything that people were told of a deadline, newest first. */
  async ofDeadline(deadlineId: number, limit: number): Promise<DeliveryOf[]> {
    const rows = await this.#tx('notices_deliveries as v')
      .join('notices_messages as m', 'm.key', 'v.message_key')
      .whereIn(
        'm.key',
        this.#tx('notices_notices')
          .select('message_key')
          .where({ deadline_id: deadlineId }),
      )
      .select('v.*', 'm.person', 'm.at')
      .orderBy([
        { column: 'm.at', order: 'desc' },
        { column: 'm.key' },
        { column: 'v.channel' },
      ])
      .limit(limit);
    return rows.map(row => ({
      ...fromRow(row),
      ...{ person: row.person, at: row.at },
    }));
  }

  /** What could not be handed over: how many, and why the last ones were not. */
  async troubled(): Promise<{ channel: string; n: number; problem: string }[]> {
    const rows: { channel: string; n: number | string; problem: string }[] =
      await this.#tx('notices_deliveries')
        .whereNotNull('problem')
        .whereIn('state', ['pending', 'failed'])
        .groupBy('channel')
        .select('channel')
        .count({ n: '*' })
        .max({ problem: 'problem' });
    return rows.map(row => ({
      ...row,
      n: Number(row.n),
    }));
  }

  #of(messageKey: string, channel: string): Knex.QueryBuilder {
    return this.#tx('notices_deliveries').where({
      message_key: messageKey,
      channel,
    });
  }
}

function fromRow(row: DeliveryRow): Delivery {
  return {
    messageKey: row.message_key,
    channel: row.channel,
    state: row.state,
    attempts: row.attempts,
    sentAt: row.sent_at ?? undefined,
    problem: row.problem ?? undefined,
  };
}
