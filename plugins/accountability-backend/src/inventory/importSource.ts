import { randomUUID } from 'crypto';
import { ConflictError, stringifyError } from '@backstage/errors';
import type { Knex } from 'knex';
import type { IdentitySource } from 'backstage-plugin-accountability-node';
import type { Clock } from '../time';
import { DatabaseRunStore } from './DatabaseRunStore';
import { DatabaseSourceStore } from './DatabaseSourceStore';
import { leaseUntil, RunRecorder } from './RunRecorder';
import type { Run } from './Run';

/**
 * Reads a source once and takes over what it yields. A read that throws, is
 * aborted, or loses records is kept as incomplete and removes nothing.
 *
 * @throws ConflictError while another run of the source goes on, and whatever the
 * source threw, after the run was recorded, so that the scheduler reports it.
 */
export async function importSource(options: {
  knex: Knex;
  clock: Clock;
  source: Pick<IdentitySource, 'id' | 'read'>;
  trigger: Run['trigger'];
  signal: AbortSignal;
  /** Called whenever something was written. */
  onProgress?(run: Run): void | Promise<void>;
}): Promise<Run> {
  const run = await openRun(options.knex, {
    sourceId: options.source.id,
    trigger: options.trigger,
    now: options.clock.now(),
  });
  await readInto(run, options);
  return run;
}

/** Reads a source once into a run that is open; see {@link importSource}. */
export async function readInto(
  run: Run,
  options: Omit<Parameters<typeof importSource>[0], 'trigger'>,
): Promise<void> {
  const { knex, clock, source, signal } = options;
  const recorder = new RunRecorder({ knex, clock, run });
  try {
    const batches = source.read({
      signal,
      report: problem => recorder.note(problem),
      exempt: told => recorder.exempt(told),
      now: clock.now(),
    });
    for await (const batch of batches) {
      signal.throwIfAborted();
      if (await recorder.add(batch)) await options.onProgress?.(run);
    }
    signal.throwIfAborted();
    await recorder.complete();
  } catch (error) {
    await recorder.fail(stringifyError(error));
    throw error;
  } finally {
    await new DatabaseSourceStore(knex).release(source.id, run.id);
  }
}

/** Opens a run under the source's lease. */
export async function openRun(
  knex: Knex,
  options: {
    sourceId: string;
    trigger: Run['trigger'];
    now: Date;
    /** Of the run, where it is known before. */
    id?: string;
  },
): Promise<Run> {
  const { sourceId, now } = options;
  const sources = new DatabaseSourceStore(knex);
  // The lease comes first: without it the open run of another replica would be closed.
  const claim = randomUUID();
  if (
    !(await sources.lease(sourceId, {
      holder: claim,
      now,
      until: leaseUntil(now),
    }))
  ) {
    throw new ConflictError(
      `Source '${sourceId}' is being read already; wait for that run to end`,
    );
  }
  const run = await new DatabaseRunStore(knex).open(sourceId, options);
  await sources.handOver(sourceId, { from: claim, to: run.id });
  return run;
}
