import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import type { Knex } from 'knex';
import type {
  PushBatchResult,
  PushOpen,
  SourceRun,
} from 'backstage-plugin-accountability-common';

import { inTransaction } from '../db';
import type { Clock } from '../time';
import { applyBatch } from './applyBatch';
import { checkPushed } from './checkPushed';
import { DatabaseRunStore } from './DatabaseRunStore';
import { DatabaseSourceStore } from './DatabaseSourceStore';
import { openRun } from './importSource';
import { noteProblem } from './Run';
import { completeRun, leaseUntil } from './RunRecorder';

/** The push API for pipelines: open a run, send batches, complete it. */
export class PushService {
  readonly #knex: Knex;
  readonly #clock: Clock;

  constructor(options: { knex: Knex; clock: Clock }) {
    this.#knex = options.knex;
    this.#clock = options.clock;
  }

  /**
   * @throws ConflictError when the id belongs to another kind of source or scope, or
   * while a run of it is open and its lease has not ended.
   */
  async open(sourceId: string, request: PushOpen): Promise<SourceRun> {
    if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(sourceId)) {
      throw new InputError(
        `Source id '${sourceId}' must be lower-case letters, digits and dashes, at most 63`,
      );
    }
    const sources = new DatabaseSourceStore(this.#knex);
    const known = await sources.get(sourceId);
    if (known && known.way !== 'push') {
      throw new ConflictError(
        `'${sourceId}' is not a pushed source; choose another id`,
      );
    }
    if (
      known &&
      (known.provider !== request.provider || known.scope !== request.scope)
    ) {
      throw new ConflictError(
        `'${sourceId}' reports ${known.provider}:${known.scope}; choose another id for ${request.provider}:${request.scope}`,
      );
    }
    await sources.register(
      {
        id: sourceId,
        title: request.title ?? known?.title ?? sourceId,
        provider: request.provider,
        scope: request.scope,
        way: 'push',
        tells: ['What the pipeline sends, in the normalised format'],
        cannotTell: [],
      },
      true,
    );
    const run = await openRun(this.#knex, {
      sourceId,
      trigger: 'push',
      now: this.#clock.now(),
    });
    return (await new DatabaseRunStore(this.#knex).get(run.id))!;
  }

  /**
   * Takes a batch of records in the normalised format. Those that are not valid are
   * refused one by one; the rest is applied.
   */
  async add(
    runId: string,
    records: readonly unknown[],
  ): Promise<PushBatchResult> {
    const now = this.#clock.now();
    return inTransaction(this.#knex, async tx => {
      const { run, seen } = await this.#resume(tx, runId);
      const source = (await new DatabaseSourceStore(tx).get(run.sourceId))!;
      const { accepted, rejected, notes } = checkPushed(records, source);
      const result = await applyBatch(tx, {
        sourceId: run.sourceId,
        records: accepted,
        seen,
        now,
      });
      // Counted from 1 over the whole run, as a person counts who looks for one.
      const record = (index: number) => `record ${run.read + index + 1}`;
      for (const { index, message } of rejected) {
        const problem = { message, record: record(index) };
        noteProblem(run, { effect: 'record-lost', ...problem });
      }
      for (const { index, message } of notes) {
        if (run.problems.some(told => told.message === message)) continue;
        noteProblem(run, { effect: 'note', message, record: record(index) });
      }
      run.read += records.length;
      run.added += result.added;
      run.changed += result.changed;
      await new DatabaseRunStore(tx).save(run, seen);
      await new DatabaseSourceStore(tx).lease(run.sourceId, {
        holder: run.id,
        now,
        until: leaseUntil(now),
      });
      return { accepted: accepted.length, rejected, notes };
    });
  }

  /** Ends the run; what it did not contain is gone, unless records were refused. */
  async complete(runId: string): Promise<SourceRun> {
    const { run, seen } = await inTransaction(this.#knex, tx =>
      this.#resume(tx, runId),
    );
    await completeRun(this.#knex, { run, seen, now: this.#clock.now() });
    await new DatabaseSourceStore(this.#knex).release(run.sourceId, run.id);
    return (await new DatabaseRunStore(this.#knex).get(runId))!;
  }

  async #resume(tx: Knex, runId: string) {
    const resumed = await new DatabaseRunStore(tx).resume(runId);
    if (!resumed) {
      throw new NotFoundError(
        `There is no open run ${runId}; open one, or open it again`,
      );
    }
    return resumed;
  }
}
