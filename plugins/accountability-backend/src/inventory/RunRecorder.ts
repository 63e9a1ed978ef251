import type { Knex } from 'knex';
import {
  checkRecord,
  type ReadProblem,
} from 'backstage-plugin-accountability-node';
import { chunk, inTransaction } from '../db';
import type { Clock } from '../time';
import type { IdentityRecord } from 'backstage-plugin-accountability-common';
import { applyBatch } from './applyBatch';
import { DatabaseRunStore } from './DatabaseRunStore';
import { DatabaseSourceStore } from './DatabaseSourceStore';
import { endUnseen } from './endUnseen';
import { noteProblem, type Run } from './Run';
import { SeenSet } from './SeenSet';

const BATCH = 500;
const LEASE_MINUTES = 5;

/** Takes in what one run of one source yields. */
export class RunRecorder {
  readonly #knex: Knex;
  readonly #clock: Clock;
  readonly #seen = new SeenSet();
  readonly run: Run;

  constructor(options: { knex: Knex; clock: Clock; run: Run }) {
    this.#knex = options.knex;
    this.#clock = options.clock;
    this.run = options.run;
  }

  note(problem: ReadProblem): void {
    noteProblem(this.run, problem);
  }

  /** Applies records; invalid ones are noted as lost and the rest goes on. */
  async add(records: readonly IdentityRecord[]): Promise<void> {
    for (const piece of chunk(records, BATCH)) {
      const valid: IdentityRecord[] = [];
      for (const candidate of piece) {
        const checked = checkRecord(candidate);
        if (checked.record) valid.push(checked.record);
        else this.note({ effect: 'record-lost', message: checked.problem });
      }
      const now = this.#clock.now();
      const result = await inTransaction(this.#knex, tx =>
        applyBatch(tx, {
          sourceId: this.run.sourceId,
          records: valid,
          seen: this.#seen,
          now,
        }),
      );
      this.run.read += piece.length;
      this.run.added += result.added;
      this.run.changed += result.changed;
      await new DatabaseRunStore(this.#knex).save(this.run);
      await renewLease(this.#knex, this.run, now);
    }
  }

  /** Ends the run: complete only when nothing was lost on the way. */
  async complete(): Promise<void> {
    await completeRun(this.#knex, {
      run: this.run,
      seen: this.#seen,
      now: this.#clock.now(),
    });
  }

  /** Ends the run as incomplete; nothing is removed. */
  async fail(error: string): Promise<void> {
    await new DatabaseRunStore(this.#knex).finish(this.run, {
      state: 'incomplete',
      error,
      now: this.#clock.now(),
    });
  }
}

/** When a lease taken now ends, unless it is renewed. */
export function leaseUntil(now: Date): Date {
  return new Date(now.getTime() + LEASE_MINUTES * 60_000);
}

async function renewLease(knex: Knex, run: Run, now: Date): Promise<void> {
  await new DatabaseSourceStore(knex).lease(run.sourceId, {
    holder: run.id,
    now,
    until: leaseUntil(now),
  });
}

/** Ends a run that has yielded everything. Incomplete is not empty: a lost record removes nothing. */
export async function completeRun(
  knex: Knex,
  end: { run: Run; seen: SeenSet; now: Date },
): Promise<void> {
  const { run, seen, now } = end;
  const runs = new DatabaseRunStore(knex);
  if (run.lost > 0) {
    await runs.finish(run, {
      state: 'incomplete',
      error: `${
        run.lost === 1 ? '1 record' : `${run.lost} records`
      } could not be read, so nothing was taken as gone. Mend what is named below and read it again.`,
      now,
    });
    return;
  }
  run.gone = await endUnseen(knex, { sourceId: run.sourceId, seen, now });
  await runs.finish(run, { state: 'complete', now });
  await new DatabaseSourceStore(knex).recordComplete(run.sourceId, now);
}
