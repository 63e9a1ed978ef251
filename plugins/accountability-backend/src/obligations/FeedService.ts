import { createHash, randomBytes } from 'crypto';
import { NotFoundError } from '@backstage/errors';
import type { Knex } from 'knex';
import { DatabaseDirectoryStore } from '../directory';
import { toInstant, type Clock } from '../time';
import { DatabaseFeedStore } from './DatabaseFeedStore';
import type { ObligationReader } from './ObligationReader';
import { toCalendar } from './toCalendar';

const TOKEN_BYTES = 32;
const AHEAD_DAYS = 400;
const MOST_EVENTS = 500;
const EVERYTHING = { exceptions: true, outcomes: true, identities: true };

/** Calendars of obligations that people subscribe to, by a link that can be revoked. */
export class FeedService {
  readonly #known: {
    knex: Knex;
    clock: Clock;
    obligations: ObligationReader;
    /** Where people look at what they must do, where that is known. */
    pageUrl?: string;
  };

  constructor(known: {
    knex: Knex;
    clock: Clock;
    obligations: ObligationReader;
    pageUrl?: string;
  }) {
    this.#known = known;
  }

  /** Makes a new link, which is shown this once; the one before opens nothing any more. */
  async create(person: string): Promise<{ token: string; createdAt: string }> {
    const { knex, clock } = this.#known;
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const createdAt = toInstant(clock.now());
    await new DatabaseFeedStore(knex).save({
      ...{ person, createdAt },
      tokenHash: hashOfToken(token),
    });
    return { token, createdAt };
  }

  async revoke(person: string): Promise<void> {
    await new DatabaseFeedStore(this.#known.knex).remove(person);
  }

  async since(person: string): Promise<string | undefined> {
    return new DatabaseFeedStore(this.#known.knex).since(person);
  }

  /** @throws NotFoundError for a link that opens nothing, or nothing any more. */
  async calendar(token: string): Promise<string> {
    const { knex, clock, obligations, pageUrl } = this.#known;
    const key = hashOfToken(token);
    const ref = await new DatabaseFeedStore(knex).personOf(key);
    const person = ref && (await new DatabaseDirectoryStore(knex).person(ref));
    if (!person || !person.active) {
      throw new NotFoundError(
        'This calendar was revoked; make a new link in the portal',
      );
    }
    // What they are told says nothing but that something is due.
    const { items } = await obligations.of(person, {
      ...{ days: AHEAD_DAYS, limit: MOST_EVENTS, sight: EVERYTHING },
    });
    return toCalendar(items, { key, url: pageUrl, now: clock.now() });
  }
}

function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
