import { NotAllowedError, NotFoundError } from '@backstage/errors';
import type { NotificationChannel } from 'backstage-plugin-accountability-node';
import type { Knex } from 'knex';
import { inTransaction, mark } from '../db';
import { DEFINITION_STAGE } from '../definitions';
import { DatabaseDeadlineStore, DatabaseStepStore } from '../escalations';
import {
  DatabaseMessageStore,
  DatabaseNoticeStore,
  deliverMessages,
  type ExceptionUrl,
  type PageUrls,
} from '../notices';
import type { EscalationKnown } from '../obligations';
import { DEADLINE_STAGE, ROTATION_STAGE, toInstant, type Clock } from '../time';
import { composeMessages } from './composeMessages';
import { composeTold } from './composeTold';
import { deadlineBatch } from './followDeadlines';
import { takeSteps } from './takeSteps';

const MARK_BATCH = 250;
const STEP_BATCH = 100;
const PEOPLE_BATCH = 10;
const ROTATION_BATCHES = 20;
const DECISION_BATCH = 50;
const FORGET_BATCH = 500;
const DAY = 24 * 60 * 60 * 1000;

/** What the service works with. */
export interface EscalationServiceKnown extends EscalationKnown {
  knex: Knex;
  clock: Clock;
  channels: ReadonlyMap<string, NotificationChannel>;
  urlOf: PageUrls;
  exceptionUrl: ExceptionUrl;
  pageUrl?: string;
  /** Outcomes are to be judged anew. */
  onChange(): void;
}

/**
 * Sees to it that no deadline passes unheard, and no decision: follows what is due,
 * takes steps when their time has come, composes what people are told and hands it
 * over. Each of these
 * is a row of short transactions, so that any number of replicas may do it at once,
 * and another goes on where one died.
 */
export class EscalationService {
  readonly #known: EscalationServiceKnown;

  constructor(known: EscalationServiceKnown) {
    this.#known = known;
  }

  /** Everything that is due, until nothing is. */
  async sweep(signal?: AbortSignal): Promise<void> {
    await this.advance(signal);
    await this.deliver(signal);
  }

  /** The same, but for handing messages over. */
  async advance(signal?: AbortSignal): Promise<void> {
    while (!signal?.aborted) {
      const more = await this.follow(signal);
      await this.compose(signal);
      if (!more) return;
    }
  }

  /**
   * Follows what changed, and takes the steps whose time has come. Of credentials,
   * which may be very many, it follows some at a time, so that nothing waits for them;
   * answers whether there are more.
   */
  async follow(signal?: AbortSignal): Promise<boolean> {
    const followAt = (stage: string) => (tx: Knex) =>
      deadlineBatch(tx, this.#known, {
        ...{ ...this.#now(), stage, limit: MARK_BATCH },
      });
    let done = await this.#repeat(followAt(DEADLINE_STAGE), { signal });
    const rotations = await this.#repeat(followAt(ROTATION_STAGE), {
      ...{ signal, most: ROTATION_BATCHES },
    });
    done +=
      rotations +
      (await this.#repeat(
        tx => takeSteps(tx, this.#known, { ...this.#now(), limit: STEP_BATCH }),
        { signal },
      ));
    if (done > 0) this.#known.onChange();
    return rotations >= ROTATION_BATCHES * MARK_BATCH;
  }

  async compose(signal?: AbortSignal): Promise<void> {
    const known = {
      ...this.#known,
      channels: [...this.#known.channels.keys()],
    };
    await this.#repeat(
      tx => composeTold(tx, known, { ...this.#now(), limit: DECISION_BATCH }),
      { signal },
    );
    for (const when of ['urgent', 'digest'] as const) {
      await this.#repeat(
        tx =>
          composeMessages(tx, known, {
            ...{ ...this.#now(), when, limit: PEOPLE_BATCH },
          }),
        { signal },
      );
    }
  }

  /** Every channel by itself: one that is slow holds up no other. */
  async deliver(signal?: AbortSignal): Promise<void> {
    const { knex, clock, channels } = this.#known;
    await Promise.all(
      [...channels.values()].map(channel =>
        deliverMessages({ knex, clock, channel }, signal),
      ),
    );
  }

  /** Removes some of what was told so long ago that nobody asks about it any more. */
  async forget(): Promise<number> {
    const { knex, clock, escalation } = this.#known;
    const before = new Date(
      clock.now().getTime() - escalation.keepMessagesDays * DAY,
    );
    return inTransaction(knex, tx =>
      new DatabaseMessageStore(tx).forget(before, FORGET_BATCH),
    );
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

  /** Until nothing is left, or so many times. */
  async #repeat(
    work: (tx: Knex) => Promise<number>,
    { signal, most = Infinity }: { signal?: AbortSignal; most?: number },
  ): Promise<number> {
    let all = 0;
    for (let times = 0; times < most && !signal?.aborted; times += 1) {
      const done = await inTransaction(this.#known.knex, work);
      all += done;
      if (done === 0) return all;
    }
    return all;
  }
}
