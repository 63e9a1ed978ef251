import type { Knex } from 'knex';
import { migrationsDirectory } from '../backendInternals';
import type { BenchDatabase } from '../database/BenchDatabase';
import { openAsPlugin } from '../database/openAsPlugin';
import type { Estate } from '../estate/Estate';
import type { Contestant } from '../interleave';
import { measure } from '../measure';
import { insertAll } from './insertAll';
import { Portal } from './Portal';
import { readAndHash } from './readAndHash';

/**
 * What is compared about importing: each import beside the plainest work on the
 * rows that it leaves behind. The reference is a portal that has everything.
 */
export function importContestants(options: {
  database: BenchDatabase;
  estate: Estate;
  reference: Portal;
}): Contestant[] {
  const { database, estate, reference } = options;
  return [
    {
      name: 'first import',
      run: () =>
        inNewDatabase(database, async knex => {
          const portal = await Portal.open(knex, estate);
          const cost = await measure(watch => portal.importAll(watch));
          await portal.close();
          return cost;
        }),
    },
    {
      name: 'inserts of all rows',
      run: () =>
        inNewDatabase(database, async knex => {
          await knex.migrate.latest({ directory: migrationsDirectory() });
          const cost = await measure(watch =>
            insertAll({ from: reference.knex, to: knex, watch }),
          );
          await knex.destroy();
          return cost;
        }),
    },
    {
      name: 'unchanged import',
      run: () => measure(watch => reference.importAll(watch)),
    },
    {
      name: 'reading and hashing all rows',
      run: () =>
        measure(async () => {
          await readAndHash(reference.knex);
        }),
    },
    {
      name: 'import with 1 % changed',
      run: async () => {
        reference.change();
        return measure(watch => reference.importAll(watch));
      },
    },
  ];
}

async function inNewDatabase<T>(
  database: BenchDatabase,
  work: (knex: Knex) => Promise<T>,
): Promise<T> {
  const reserved = await database.reserve();
  try {
    return await work(await openAsPlugin(reserved.config));
  } finally {
    await reserved.drop();
  }
}
