import type { Knex } from 'knex';
import { ConflictError, stringifyError } from '@backstage/errors';
import type { IdentityRecord } from 'backstage-plugin-accountability-common';
import type {
  IdentityFormat,
  ImportFile,
} from 'backstage-plugin-accountability-node';
import { chunk } from '../db';
import { DatabasePresenceStore } from './DatabasePresenceStore';
import { DatabaseUploadStore } from './DatabaseUploadStore';
import { SeenSet } from './SeenSet';
import { ToldEngines } from './ToldEngines';
import { brokenOff, MAX_EXAMPLES, type Upload } from './Upload';
import { UploadProblems } from './UploadProblems';

const BATCH = 500;
const PAGE = 5_000;

/** Reads the files of an upload, keeps what they hold, and works out what applying it would change. */
export async function readUploadedFiles(options: {
  knex: Knex;
  upload: Upload;
  workId: string;
  format: IdentityFormat;
  files: ImportFile[];
  settings: Record<string, string>;
  signal: AbortSignal;
  now: Date;
}): Promise<void> {
  const { knex, upload, workId, signal } = options;
  const uploads = new DatabaseUploadStore(knex);
  const problems = new UploadProblems(upload);
  const engines = new ToldEngines(problem => problems.note(problem));
  const seen = new SeenSet();
  let position = 0;
  try {
    const batches = options.format.read(options.files, {
      scope: upload.scope,
      settings: options.settings,
      signal,
      now: options.now,
      report: problem => problems.note(problem),
      exempt: told => engines.add(told),
    });
    for await (const batch of batches) {
      signal.throwIfAborted();
      for (const piece of chunk(batch, BATCH)) {
        const records = problems.valid(piece);
        if (records.length === 0) continue;
        await uploads.addBatch(upload.id, position++, records);
        await compare(knex, { upload, records, seen });
        if (!(await uploads.save(upload, workId))) {
          throw new ConflictError('It was given up meanwhile');
        }
      }
    }
    signal.throwIfAborted();
    await uploads.addExemptions(upload.id, engines.told());
    upload.complete = problems.lost === 0;
    if (upload.complete) await countGone(knex, { upload, seen });
    upload.state = 'ready';
  } catch (error) {
    const failed: Upload = signal.aborted
      ? brokenOff(upload, (signal.reason as Error).message)
      : { ...upload, state: 'failed', error: stringifyError(error) };
    await uploads.finish(failed, workId);
    return;
  }
  await uploads.finish(upload, workId);
}

async function compare(
  knex: Knex,
  batch: { upload: Upload; records: readonly IdentityRecord[]; seen: SeenSet },
): Promise<void> {
  const { upload, records, seen } = batch;
  const compared = await new DatabasePresenceStore(knex).compare(
    upload.sourceId,
    records,
  );
  for (const item of compared) {
    upload.read += 1;
    if (item.presence) seen.add(item.presence.id);
    if (item.unchanged) {
      upload.unchanged += 1;
      continue;
    }
    const what = item.presence ? 'changed' : 'new';
    upload[what] += 1;
    if (upload.examples[what].length < MAX_EXAMPLES) {
      upload.examples[what].push(item.reference);
    }
  }
}

async function countGone(
  knex: Knex,
  { upload, seen }: { upload: Upload; seen: SeenSet },
): Promise<void> {
  const presences = new DatabasePresenceStore(knex);
  let after = '';
  for (;;) {
    const rows = await presences.page(upload.sourceId, after, PAGE);
    for (const row of rows.filter(r => !seen.has(r.id))) {
      upload.gone += 1;
      if (upload.examples.gone.length < MAX_EXAMPLES)
        upload.examples.gone.push(row.reference);
    }
    if (rows.length < PAGE) return;
    after = rows[rows.length - 1].reference;
  }
}
