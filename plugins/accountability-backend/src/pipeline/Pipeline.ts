import type { LoggerService } from '@backstage/backend-plugin-api';
import type { EventsService } from '@backstage/plugin-events-node';
import type { Knex } from 'knex';
import { inTransaction, mark } from '../db';
import { DEFINITION_STAGE } from '../definitions';
import { holdDirectory } from '../directory';
import { DatabaseFindingStore } from '../findings';
import { JUDGE_STAGE } from '../inventory';
import { DatabaseOutcomeStore, DatabaseVerdictStore } from '../outcomes';
import { POSTURE_CHANGED_TOPIC } from '../posture';
import type { Clock } from '../time';
import { judgeBatch } from './judgeBatch';
import type { JudgeSettings } from './JudgeSettings';
import { judgeMarkedOutcomes, outcomeBatch } from './outcomeBatch';
import { postureBatch } from './postureBatch';

// So few that V8 forgets them before the next ones come; memory grows with more.
const JUDGE_BATCH = 250;
const POSTURE_BATCH = 500;
const OUTCOME_BATCH = 100;
const SWEEP_BATCH = 5_000;

/**
 * Works off what is marked. Any number of replicas may run it at once: on
 * PostgreSQL each takes marks that no other holds.
 */
export class Pipeline {
  readonly #knex: Knex;
  readonly #clock: Clock;
  readonly #settings: JudgeSettings;
  readonly #events: EventsService;
  readonly #logger: LoggerService;
  #working: Promise<void> | undefined;
  #again = false;
  #stopped = false;

  constructor(options: {
    knex: Knex;
    clock: Clock;
    settings: JudgeSettings;
    events: EventsService;
    logger: LoggerService;
  }) {
    this.#knex = options.knex;
    this.#clock = options.clock;
    this.#settings = options.settings;
    this.#events = options.events;
    this.#logger = options.logger;
  }

  /**
   * Starts working in the background, unless it works already; then it will look
   * once more. Errors are logged here because nobody waits; the periodic
   * {@link Pipeline.sweep} meets the same work again and reports them.
   */
  wake(): void {
    this.#again = true;
    if (this.#working || this.#stopped) return;
    this.#working = this.#workWhileAsked()
      .catch(error =>
        this.#logger.error('The pipeline stopped on an error', error),
      )
      .finally(() => {
        this.#working = undefined;
      });
  }

  /** Works until nothing is marked. */
  async drain(): Promise<void> {
    for (;;) {
      const outcomes = await this.#step(tx =>
        outcomeBatch(tx, this.#settings, {
          now: this.#clock.now(),
          limit: OUTCOME_BATCH,
        }),
      );
      if (outcomes > 0) continue;
      const judged = await this.#step(tx =>
        judgeBatch(tx, this.#settings, {
          now: this.#clock.now(),
          limit: JUDGE_BATCH,
        }),
      );
      if (judged > 0) continue;
      const { taken, moved } = await this.#step(tx =>
        postureBatch(tx, { now: this.#clock.now(), limit: POSTURE_BATCH }),
      );
      if (moved.length > 0) await this.#announce(moved.length);
      if (taken === 0 || this.#stopped) return;
    }
  }

  /**
   * Judges these outcomes before it answers, so that whoever declared or changed
   * one sees it at once; everything that follows is worked on in the background.
   */
  async judgeOutcomes(refs: readonly string[]): Promise<void> {
    await this.#step(async tx => {
      await holdDirectory(tx);
      await judgeMarkedOutcomes(tx, this.#settings, {
        refs,
        now: this.#clock.now(),
      });
    });
    this.wake();
  }

  /** Marks what is due by time alone or was judged by other rules, then works. */
  async sweep(signal?: AbortSignal): Promise<void> {
    await this.#markDueOutcomes();
    for (;;) {
      const due = await new DatabaseFindingStore(this.#knex).due({
        now: this.#clock.now(),
        ruleVersion: this.#settings.version,
        limit: SWEEP_BATCH,
      });
      await inTransaction(this.#knex, tx => mark(tx, JUDGE_STAGE, due));
      await this.drain();
      if (due.length < SWEEP_BATCH || signal?.aborted || this.#stopped) return;
    }
  }

  /** Waits for the work under way and takes no more. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#working;
  }

  async #workWhileAsked(): Promise<void> {
    while (this.#again && !this.#stopped) {
      this.#again = false;
      await this.drain();
    }
  }

  async #markDueOutcomes(): Promise<void> {
    const now = this.#clock.now();
    const due = [
      ...(await new DatabaseOutcomeStore(this.#knex).due(now, SWEEP_BATCH)),
      ...(await new DatabaseVerdictStore(this.#knex).due({
        now,
        ruleVersion: this.#settings.outcomeVersion,
        limit: SWEEP_BATCH,
      })),
    ];
    await inTransaction(this.#knex, tx => mark(tx, DEFINITION_STAGE, due));
  }

  #step<T>(work: (tx: Knex) => Promise<T>): Promise<T> {
    return inTransaction(this.#knex, work);
  }

  async #announce(entities: number): Promise<void> {
    await this.#events.publish({
      topic: POSTURE_CHANGED_TOPIC,
      eventPayload: { entities },
    });
  }
}
