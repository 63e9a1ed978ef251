import type { BenchDatabase } from '../database/BenchDatabase';
import { openAsPlugin } from '../database/openAsPlugin';
import type { Estate } from '../estate/Estate';
import { interleave } from '../interleave';
import { measure } from '../measure';
import type { Result } from '../report/Result';
import { importContestants } from './importContestants';
import { importResults } from './importResults';
import { Portal } from './Portal';

/** Imports an estate again and again, beside the plainest work on the same rows. */
export async function measureImporter(options: {
  database: BenchDatabase;
  estate: Estate;
  rounds: number;
}): Promise<Result[]> {
  const { database, estate, rounds } = options;
  const reserved = await database.reserve();
  const reference = await Portal.open(
    await openAsPlugin(reserved.config),
    estate,
  );
  try {
    // Not counted: it fills the reference and warms everything up.
    await measure(watch => reference.importAll(watch));
    const costs = await interleave({
      contestants: importContestants({ database, estate, reference }),
      rounds,
    });
    return importResults(costs, {
      database: database.name,
      identities: estate.identities,
    });
  } finally {
    await reference.close();
    await reserved.drop();
  }
}
