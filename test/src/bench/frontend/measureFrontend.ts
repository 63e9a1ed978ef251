import { join } from 'node:path';
import { repositoryRoot } from '../../testing/repositoryRoot';
import type { Result } from '../report/Result';
import { sizeAtOnce } from './sizeAtOnce';

const ENTRIES = {
  'root entry': 'src/index.ts',
  'entry ./alpha': 'src/alpha.tsx',
};

/** What the frontend plugin adds to an app at once. It is the same in every round. */
export async function measureFrontend(): Promise<Result[]> {
  const results: Result[] = [];
  for (const [name, file] of Object.entries(ENTRIES)) {
    const size = await sizeAtOnce(
      join(repositoryRoot, 'plugins', 'accountability', file),
    );
    results.push({
      what: `gzip added to an app at once, ${name}`,
      unit: 'KiB',
      median: size,
      least: size,
      most: size,
      rounds: 1,
      goal: 35,
    });
  }
  return results;
}
