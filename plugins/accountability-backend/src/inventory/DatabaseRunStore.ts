import { randomUUID } from 'crypto';
import type { Knex } from 'knex';
import type { SourceRun } from 'backstage-plugin-accountability-common';
import { toInstant } from '../time';
import type { Run } from './Run';
import { SeenSet } from './SeenSet';

interface RunRow {
  id: string;
  source_id: string;
  state: SourceRun['state'];
  trigger: SourceRun['trigger'];
  started_at: string;
  finished_at: string | null;
  read_count: number;
  added_count: number;
  changed_count: number;
  gone_count: number;
  lost_count: number;
  error: string | null;
  problems: string;
  problem_count: number;
  seen: Buffer | null;
}

/** Runs of the sources. */
export class DatabaseRunStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** Starts a run; one of the same source that a dead process left open is closed as incomplete. */
  async open(
    sourceId: string,
    options: { id?: string; trigger: Run['trigger']; now: Date },
  ): Promise<Run> {
    await this.closeDead({ source_id: sourceId }, options.now);
    const run: Run = {
      id: options.id ?? randomUUID(),
      sourceId,
      trigger: options.trigger,
      startedAt: options.now,
      read: 0,
      added: 0,
      changed: 0,
      gone: 0,
      lost: 0,
      problems: [],
      problemCount: 0,
    };
    await this.#knex('inventory_runs').insert({
      id: run.id,
      source_id: sourceId,
      state: 'running',
      trigger: run.trigger,
      started_at: toInstant(run.startedAt),
      ...countColumns(run),
    });
    return run;
  }

  /** Ends open runs that nobody works on any more. */
  async closeDead(
    which: { id: string } | { source_id: string },
    now: Date,
  ): Promise<void> {
    await this.#knex('inventory_runs')
      .where({ ...which, state: 'running' })
      .update({
        state: 'incomplete',
        finished_at: toInstant(now),
        error:
          'The process that read the source ended before the run did. The next run repairs it.',
        seen: null,
      });
  }

  /** Keeps how far a run has come. */
  async save(run: Run, seen?: SeenSet): Promise<void> {
    await this.#knex('inventory_runs')
      .where({ id: run.id })
      .update({ ...countColumns(run), ...(seen && { seen: seen.toBuffer() }) });
  }

  async finish(
    run: Run,
    end: { state: 'complete' | 'incomplete'; error?: string; now: Date },
  ): Promise<void> {
    await this.#knex('inventory_runs')
      .where({ id: run.id })
      .update({
        ...countColumns(run),
        state: end.state,
        error: end.error?.slice(0, 4_000) ?? null,
        finished_at: toInstant(end.now),
        seen: null,
      });
  }

  /** An open run with what it has seen, locked for the transaction. */
  async resume(id: string): Promise<{ run: Run; seen: SeenSet } | undefined> {
    const row: RunRow | undefined = await this.#knex('inventory_runs')
      .where({ id, state: 'running' })
      .forUpdate()
      .first();
    if (!row) return undefined;
    return {
      run: {
        id: row.id,
        sourceId: row.source_id,
        trigger: row.trigger,
        startedAt: new Date(row.started_at),
        read: row.read_count,
        added: row.added_count,
        changed: row.changed_count,
        gone: row.gone_count,
        lost: row.lost_count,
        problems: JSON.parse(row.problems),
        problemCount: row.problem_count,
      },
      seen: new SeenSet(row.seen ?? undefined),
    };
  }

  async get(id: string): Promise<SourceRun | undefined> {
    const row: RunRow | undefined = await this.#knex('inventory_runs')
      .where({ id })
      .first();
    return row && fromRow(row);
  }

  /** The last runs of a source, newest first. */
  async list(sourceId: string, limit: number): Promise<SourceRun[]> {
    const rows: RunRow[] = await this.#knex('inventory_runs')
      .where({ source_id: sourceId })
      .orderBy('started_at', 'desc')
      .limit(limit);
    return rows.map(fromRow);
  }
}

function countColumns(run: Run) {
  return {
    read_count: run.read,
    added_count: run.added,
    changed_count: run.changed,
    gone_count: run.gone,
    lost_count: run.lost,
    problems: JSON.stringify(run.problems),
    problem_count: run.problemCount,
  };
}

function fromRow(row: RunRow): SourceRun {
  return {
    id: row.id,
    sourceId: row.source_id,
    state: row.state,
    trigger: row.trigger,
    startedAt: row.started_at,
    finishedAt: row.finished_at ?? undefined,
    read: row.read_count,
    added: row.added_count,
    changed: row.changed_count,
    gone: row.gone_count,
    error: row.error ?? undefined,
    problems: JSON.parse(row.problems),
    problemCount: row.problem_count,
  };
}
