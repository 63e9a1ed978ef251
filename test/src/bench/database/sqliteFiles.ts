import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BenchDatabase } from './BenchDatabase';

/** SQLite in files, a folder for each portal. */
export const sqliteFiles: BenchDatabase = {
  name: 'SQLite',
  async reserve() {
    const directory = await mkdtemp(join(tmpdir(), 'accountability-bench-'));
    return {
      config: { client: 'better-sqlite3', connection: { directory } },
      drop: () => rm(directory, { recursive: true }),
    };
  },
};
