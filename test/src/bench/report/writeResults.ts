import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryRoot } from '../../testing/repositoryRoot';
import { isMet } from './isMet';
import type { Result } from './Result';

/** Keeps results for machines under test/output, and answers with the file. */
export async function writeResults(
  results: readonly Result[],
  run: { options: object; startedAt: Date },
): Promise<string> {
  const directory = join(repositoryRoot, 'test', 'output');
  const stamp = run.startedAt.toISOString().replace(/[:.]/g, '-');
  const file = join(directory, `bench-${stamp}.json`);
  await mkdir(directory, { recursive: true });
  await writeFile(
    file,
    JSON.stringify(
      { ...run, results: results.map(r => ({ ...r, met: isMet(r) })) },
      undefined,
      2,
    ),
  );
  return file;
}
