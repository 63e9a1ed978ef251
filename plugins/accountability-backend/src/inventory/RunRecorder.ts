import type { Knex } from 'knex';
import {
  checkRecord,
  type ReadProblem,
  type ToldExemptions,
} from 'backstage-plugin-accountability-node';
import { chunk, inTransaction, nextTurn } from '../db';
import type { Clock } from '../time';
import type { IdentityRecord } from 'backstage-plugin-accountability-common';
import { applyChanges } from './applyChanges';
import {
  DatabasePresenceStore,
  type ComparedRecord,
} from './DatabasePresenceStore';
import { DatabaseRunStore } from './DatabaseRunStore';
import { DatabaseSourceStore } from './DatabaseSourceStore';
import { endUnseen } from './endUnseen';
import { noteProblem, type Run } from './Run';
import { SeenSet } from './SeenSet';
import { ToldEngines } from './ToldEngines';

// Enough for a transaction, and so few that V8 forgets them before the next ones come.
const BATCH = 250;
const LEASE_MINUTES = 5;
const SAVE_EVERY_MS = 1_000;

/** Takes in what one run of one source yields. */
export class RunRecorder {
  readonly #knex: Knex;
  readonly #clock: Clock;
  readonly #seen = new SeenSet();
  /** What differs and waits for enough others to be worth a transaction. */
  readonly #pending = new Map<string, ComparedRecord>();
  readonly #engines = new ToldEngines(problem => this.note(problem));
  #savedAt: Date | undefined;
  readonly run: Run;

  constructor(options: { knex: Knex; clock: Clock; run: Run }) {
    this.#knex = options.knex;
    this.#clock = options.clock;
    this.run = options.run;
  }

  note(problem: ReadProblem): void {
    noteProblem(this.run, problem);
  }

  /** Takes what a policy engine is told to let pass; it counts when the run ends. */
  exempt(told: ToldExemptions): void {
    this.#engines.add(told);
  }

  /**
   * Takes records; invalid ones are noted as lost and the rest goes on. Answers
   * whether anything was written: what is unchanged is only looked up, and single
   * changes wait for others.
   */
  async add(records: readonly IdentityRecord[]): Promise<boolean> {
    let written = false;
    for (const piece of chunk(records, BATCH)) {
      const compared = await new DatabasePresenceStore(this.#knex).compare(
        this.run.sourceId,
        this.#valid(piece),
      );
      for (const item of compared) {
        // Of repeats the last one stays, even while the first one waits.
        if (item.unchanged && !this.#pending.has(item.reference)) {
          this.#seen.add(item.presence!.id);
        } else {
          this.#pending.set(item.reference, item);
        }
      }
      this.run.read += piece.length;
      if (this.#pending.size >= BATCH) {
        await this.#applyPending();
        written = true;
      }
      await this.#save();
      await nextTurn();
    }
    return written;
  }

  /** Ends the run: complete only when nothing was lost on the way. */
  async complete(): Promise<void> {
    await this.#applyPending();
    await this.#keepExemptions(this.run.lost === 0);
    await completeRun(this.#knex, {
      run: this.run,
      seen: this.#seen,
      now: this.#clock.now(),
    });
  }

  /** Ends the run as incomplete; nothing is removed, and what was read counts. */
  async fail(error: string): Promise<void> {
    // If the database is what failed, the next run repairs what is missing.
    await this.#applyPending().catch(() => {});
    await this.#keepExemptions(false).catch(() => {});
    await new DatabaseRunStore(this.#knex).finish(this.run, {
      state: 'incomplete',
      error,
      now: this.#clock.now(),
    });
  }

  async #keepExemptions(complete: boolean): Promise<void> {
    const { sourceId } = this.run;
    const now = this.#clock.now();
    await this.#engines.keep(this.#knex, { sourceId, complete, now });
  }

  #valid(candidates: readonly IdentityRecord[]): IdentityRecord[] {
    return candidates.flatMap(candidate => {
      const checked = checkRecord(candidate);
      if (checked.record) return checked.record;
      this.note({ effect: 'record-lost', message: checked.problem });
      return [];
    });
  }

  async #applyPending(): Promise<void> {
    const pending = [...this.#pending.values()];
    this.#pending.clear();
    if (pending.length === 0) return;
    const { sourceId } = this.run;
    const now = this.#clock.now();
    const { added, changed } = await inTransaction(this.#knex, async tx =>
      applyChanges(tx, {
        sourceId,
        compared: await new DatabasePresenceStore(tx).compareAgain(
          sourceId,
          pending,
        ),
        seen: this.#seen,
        now,
      }),
    );
    this.run.added += added;
    this.run.changed += changed;
  }

  /** Keeps how far the run has come and its lease, now and then. */
  async #save(): Promise<void> {
    const now = this.#clock.now();
    if (
      this.#savedAt &&
      now.getTime() - this.#savedAt.getTime() < SAVE_EVERY_MS
    ) {
      return;
    }
    this.#savedAt = now;
    await new DatabaseRunStore(this.#knex).save(this.run);
    await renewLease(this.#knex, this.run, now);
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
