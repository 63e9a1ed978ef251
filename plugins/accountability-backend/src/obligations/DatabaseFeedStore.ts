import type { Knex } from 'knex';
import { upsertRows } from '../db';

interface FeedRow {
  person: string;
  token_hash: string;
  created_at: string;
}

/** Calendars that people subscribe to, one for each. */
export class DatabaseFeedStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** Ends the one that the person had. */
  async save(feed: {
    person: string;
    tokenHash: string;
    createdAt: string;
  }): Promise<void> {
    await upsertRows(this.#knex, 'obligations_feeds', {
      rows: [
        {
          person: feed.person,
          token_hash: feed.tokenHash,
          created_at: feed.createdAt,
        },
      ],
      key: ['person'],
    });
  }

  async remove(person: string): Promise<void> {
    await this.#knex('obligations_feeds').where({ person }).delete();
  }

  /** Since when the person has one. */
  async since(person: string): Promise<string | undefined> {
    const row = await this.#knex<FeedRow>('obligations_feeds')
      .where({ person })
      .first();
    return row?.created_at;
  }

  async personOf(tokenHash: string): Promise<string | undefined> {
    const row = await this.#knex<FeedRow>('obligations_feeds')
      .where({ token_hash: tokenHash })
      .first();
    return row?.person;
  }
}
