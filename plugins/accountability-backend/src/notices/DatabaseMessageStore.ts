import type { Knex } from 'knex';
import type { Message } from 'backstage-plugin-accountability-node';
import { insertRows, isSqlite, selectIn, writeIn } from '../db';
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
const MOST_TROUBLES = 1_000;
/** Attempts after which nothing is tried any more. */
const GIVEN_UP = 10;

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
        urgent: message.kind !== 'digest',
        ...{ next_at: at, sent_at: null, problem: null },
      })),
    );
  }

  /**
   * Takes some that are due on a channel and holds them until `until`: whoever dies
   * before it says what became of one lets it be taken again then.
   */
  async claim(options: {
    channel: string;
    now: Date;
    until: Date;
    limit: number;
  }): Promise<{ delivery: Delivery; message: Message }[]> {
    const { channel, now, until, limit } = options;
    const query = this.#tx<DeliveryRow>('notices_deliveries')
      .where({ channel })
      .where('next_at', '<=', toInstant(now))
      .orderBy([
        { column: 'urgent', order: 'desc' },
        { column: 'next_at' },
        { column: 'message_key' },
      ])
      .limit(limit);
    if (!isSqlite(this.#tx)) query.forUpdate().skipLocked();
    const rows = (await query) as DeliveryRow[];
    const keys = rows.map(row => row.message_key);
    await writeIn(keys, piece =>
      this.#tx('notices_deliveries')
        .where({ channel })
        .whereIn('message_key', piece)
        .update({ next_at: toInstant(until) }),
    );
    const messages = new Map(
      (
        await selectIn<{ key: string; message: string }>(keys, piece =>
          this.#tx('notices_messages').whereIn('key', piece),
        )
      ).map(row => [row.key, JSON.parse(row.message) as Message]),
    );
    return rows.map(row => ({
      delivery: fromRow(row),
      message: messages.get(row.message_key)!,
    }));
  }

  /** It was taken and not tried. */
  async putBack(
    { messageKey, channel }: Delivery,
    nextAt: Date,
  ): Promise<void> {
    await this.#of(messageKey, channel).update({ next_at: toInstant(nextAt) });
  }

  async sent(
    { messageKey, channel, attempts }: Delivery,
    now: Date,
  ): Promise<void> {
    await this.#of(messageKey, channel).update({
      attempts: attempts + 1,
      ...{ state: 'sent', next_at: null, problem: null },
      sent_at: toInstant(now),
    });
  }

  /** Tried again at `nextAt`; never, when there is none. */
  async failed(
    { messageKey, channel, attempts }: Delivery,
    { problem, nextAt }: { problem: string; nextAt?: Date },
  ): Promise<void> {
    await this.#of(messageKey, channel).update({
      attempts: attempts + 1,
      state: nextAt ? 'pending' : 'failed',
      next_at: nextAt ? toInstant(nextAt) : null,
      problem: problem.slice(0, MAX_PROBLEM),
    });
  }

  /**
   * Removes the oldest messages from before a moment, with what became of them, unless
   * one is still to be handed over; answers how many. Who was told of which step stays.
   */
  async forget(before: Date, limit: number): Promise<number> {
    const query = this.#tx('notices_messages as m')
      .where('m.at', '<', toInstant(before))
      .whereNotExists(
        this.#tx('notices_deliveries as v')
          .select('v.message_key')
          .whereRaw('v.message_key = m.key')
          .where('v.state', 'pending'),
      )
      .orderBy(['m.at', 'm.key'])
      .limit(limit)
      .select('m.key');
    if (!isSqlite(this.#tx)) query.forUpdate('m').skipLocked();
    const rows: { key: string }[] = await query;
    const keys = rows.map(({ key }) => key);
    await writeIn(keys, piece =>
      this.#tx('notices_deliveries').whereIn('message_key', piece).delete(),
    );
    await writeIn(keys, piece =>
      this.#tx('notices_messages').whereIn('key', piece).delete(),
    );
    return keys.length;
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

  /** What could not be handed over since: how many on each channel, and why the last was not. */
  async troubled(
    since: Date,
  ): Promise<{ channel: string; n: number; problem: string }[]> {
    const rows = await this.#failing(since).where(of =>
      of.where('v.state', 'pending').orWhere('v.attempts', '>=', GIVEN_UP),
    );
    return byChannel(rows).map(([channel, of]) => ({
      ...{ channel, n: of.length, problem: String(of[0].problem) },
    }));
  }

  /** Whom a channel does not reach, whatever is tried: how many, and why the last was not. */
  async unreached(
    since: Date,
  ): Promise<{ channel: string; people: number; problem: string }[]> {
    const rows = await this.#failing(since)
      .where('v.state', 'failed')
      .where('v.attempts', '<', GIVEN_UP);
    return byChannel(rows).map(([channel, of]) => ({
      channel,
      people: new Set(of.map(({ person }) => person)).size,
      problem: String(of[0].problem),
    }));
  }

  /** The newest first; more than so many tell nothing new. */
  #failing(since: Date): Knex.QueryBuilder {
    return this.#tx('notices_deliveries as v')
      .join('notices_messages as m', 'm.key', 'v.message_key')
      .whereNotNull('v.problem')
      .whereIn('v.state', ['pending', 'failed'])
      .where('m.at', '>=', toInstant(since))
      .select('v.channel', 'v.problem', 'm.person')
      .orderBy('m.at', 'desc')
      .limit(MOST_TROUBLES);
  }

  #of(messageKey: string, channel: string): Knex.QueryBuilder {
    return this.#tx('notices_deliveries').where({
      message_key: messageKey,
      channel,
    });
  }
}

interface Trouble {
  channel: string;
  person: string;
  problem: string;
}

function byChannel(rows: readonly Trouble[]): [string, Trouble[]][] {
  const channels = new Map<string, Trouble[]>();
  for (const row of rows) {
    const of = channels.get(row.channel) ?? [];
    of.push(row);
    channels.set(row.channel, of);
  }
  return [...channels];
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
