import { NotAllowedError, NotFoundError } from '@backstage/errors';
import type { NotificationChannel } from 'backstage-plugin-accountability-node';
import type { Knex } from 'knex';
import { inTransaction, mark } from '../db';
import { DEFINITION_STAGE } from '../definitions';
import { DatabaseDeadlineStore, DatabaseStepStore } from '../escalations';
import {
  DatabaseNoticeStore,
  deliverMessages,
  type PageUrls,
} from '../notices';
import type { EscalationKnown } from '../obligations';
import { toInstant, type Clock } from '../time';
import { composeMessages } from './composeMessages';
import { deadlineBatch } from './followDeadlines';
import { takeSteps } from './takeSteps';

const MARK_BATCH = 250;
const STEP_BATCH = 100;
const PEOPLE_BATCH = 50;

/**
 * Sees to it that no deadline passes unheard: follows what is due, takes steps when
 * their time has come, composes what people are told and hands it over. Each of these
 * is a row of short transactions, so that any number of replicas may do it at once,
 * and another goes on where one died.
 */
export class EscalationService {
  readonly #known: EscalationKnown & {
    knex: Knex;
    clock: Clock;
    channels: ReadonlyMap<string, NotificationChannel>;
    urlOf: PageUrls;
    pageUrl?: string;
    /** Outcomes are to be judged anew. */
    onChange(): void;
  };

  constructor(
    known: EscalationKnown & {
      knex: Knex;
      clock: Clock;
      channels: ReadonlyMap<string, NotificationChannel>;
      urlOf: PageUrls;
      pageUrl?: string;
      onChange(): void;
    },
  ) {
    this.#known = known;
  }

  /** Everything that is due, until nothing is. */
  async sweep(signal?: AbortSignal): Promise<void> {
    await this.follow(signal);
    await this.compose(signal);
    await this.deliver(signal);
  }

  /** Follows what changed, and takes the steps whose time has come. */
  async follow(signal?: AbortSignal): Promise<void> {
    const followed = await this.#untilNothing(
      tx =>
        deadlineBatch(tx, this.#known, { ...this.#now(), limit: MARK_BATCH }),
      signal,
    );
    const taken = await this.#untilNothing(
      tx => takeSteps(tx, this.#known, { ...this.#now(), limit: STEP_BATCH }),
      signal,
    );
    if (followed + taken > 0) this.#known.onChange();
  }

  async compose(signal?: AbortSignal): Promise<void> {
    const known = {
      ...this.#known,
      channels: [...this.#known.channels.keys()],
    };
    for (const what of ['urgent', 'digest'] as const) {
      await this.#untilNothing(
        tx =>
          composeMessages(tx, known, {
            ...{ ...this.#now(), what, limit: PEOPLE_BATCH },
          }),
        signal,
      );
    }
  }

  async deliver(signal?: AbortSignal): Promise<void> {
    while (!signal?.aborted) {
      if ((await deliverMessages(this.#known, signal)) === 0) return;
    }
  }

  /**
   * Whoever was told says that they have seen it.
   *
   * @throws NotFoundError, or NotAllowedError for whoever was not told.
   */
  async acknowledge(
    id: number,
    { by, note }: { by: string; note?: string },
  ): Promise<void> {
    const { knex, clock } = this.#known;
    await inTransaction(knex, async tx => {
      const deadline = await new DatabaseDeadlineStore(tx).get(id);
      if (!deadline) throw new NotFoundError(`There is no escalation ${id}`);
      const told = await new DatabaseNoticeStore(tx).toldOf([id], by);
      if (!told.has(id)) {
        throw new NotAllowedError(
          'Only whoever was told of it says that they have seen it',
        );
      }
      const first = await new DatabaseStepStore(tx).acknowledge({
        ...{ deadlineId: id, by, note, at: toInstant(clock.now()) },
      });
      const { governedBy } = deadline.due;
      if (first && governedBy) await mark(tx, DEFINITION_STAGE, [governedBy]);
    });
    this.#known.onChange();
  }

  #now(): { now: Date } {
    return { now: this.#known.clock.now() };
  }

  async #untilNothing(
    work: (tx: Knex) => Promise<number>,
    signal?: AbortSignal,
  ): Promise<number> {
    let all = 0;
    while (!signal?.aborted) {
      const done = await inTransaction(this.#known.knex, work);
      all += done;
      if (done === 0) return all;
    }
    return all;
  }
}
