import type { Knex } from 'knex';
import { ConflictError, stringifyError } from '@backstage/errors';
import type { IdentityRecord } from 'backstage-plugin-accountability-common';
import type {
  ReadOptions,
  ReadProblem,
} from 'backstage-plugin-accountability-node';
import type { Clock } from '../time';
import { DatabaseUploadStore } from './DatabaseUploadStore';
import { readInto } from './importSource';
import type { Run } from './Run';
import { brokenOff, type Upload } from './Upload';

/**
 * Takes over what was read from files, in a run that is open, and keeps how that
 * ended: applied, or incomplete and ready to be applied again.
 */
export async function applyUpload(options: {
  knex: Knex;
  clock: Clock;
  upload: Upload;
  run: Run;
  signal: AbortSignal;
  onProgress(): void | Promise<void>;
}): Promise<void> {
  const { knex, clock, upload, run, signal, onProgress } = options;
  const uploads = new DatabaseUploadStore(knex);
  try {
    await readInto(run, {
      knex,
      clock,
      signal,
      onProgress,
      source: {
        id: upload.sourceId,
        read: ({ report, exempt }) => {
          reportLost(upload, report);
          return recordsOf(uploads, { upload, workId: run.id, exempt });
        },
      },
    });
  } catch (error) {
    const why = signal.aborted
      ? (signal.reason as Error).message
      : stringifyError(error);
    await uploads.finish(brokenOff(upload, why), run.id);
    return;
  }
  const applied: Upload = { ...upload, state: 'applied', error: undefined };
  if (await uploads.finish(applied, run.id)) {
    await uploads.dropBatches(upload.id);
  }
}

/** What was lost while reading is lost to the run too, which then removes nothing. */
function reportLost(
  upload: Upload,
  report: (problem: ReadProblem) => void,
): void {
  for (const problem of upload.problems) report(problem);
  if (
    !upload.complete &&
    !upload.problems.some(problem => problem.effect === 'record-lost')
  ) {
    report({
      effect: 'record-lost',
      message: 'The files could not be read whole',
    });
  }
}

async function* recordsOf(
  uploads: DatabaseUploadStore,
  work: { upload: Upload; workId: string; exempt: ReadOptions['exempt'] },
): AsyncGenerator<IdentityRecord[]> {
  const { upload, workId, exempt } = work;
  let taken = 0;
  const keepCount = async () => {
    // Records that were in the files twice were read once.
    upload.applied = Math.min(taken, upload.read);
    if (!(await uploads.countApplied(upload.id, workId, upload.applied))) {
      throw new ConflictError('It was given up meanwhile');
    }
  };
  for (const told of await uploads.exemptions(upload.id)) exempt?.(told);
  for await (const batch of uploads.batches(upload.id)) {
    yield batch;
    taken += batch.length;
    await keepCount();
  }
  // Whoever took it over may have dropped the rest: what is missing here is not gone.
  await keepCount();
}
