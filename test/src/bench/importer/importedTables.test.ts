import type { Knex } from 'knex';
import { openAsPlugin } from '../database/openAsPlugin';
import { sqliteFiles } from '../database/sqliteFiles';
import { Stopwatch } from '../Stopwatch';
import { importedTables } from './importedTables';
import { Portal } from './Portal';

/** Work that waits for somebody else, and what a run says of itself. */
const LEFT_OUT = ['db_marks', 'inventory_runs'];

describe('importedTables', () => {
  it('names every table to which an import adds, so that all of it is compared', async () => {
    const reserved = await sqliteFiles.reserve();
    const portal = await Portal.open(await openAsPlugin(reserved.config), {
      identities: 200,
      components: 40,
    });
    try {
      const before = await rowsByTable(portal.knex);

      await portal.importAll(new Stopwatch());

      const after = await rowsByTable(portal.knex);
      const grown = [...after.keys()].filter(
        table => after.get(table)! > before.get(table)!,
      );
      expect(grown.sort()).toEqual([...importedTables, ...LEFT_OUT].sort());
    } finally {
      await portal.close();
      await reserved.drop();
    }
  });
});

async function rowsByTable(knex: Knex): Promise<Map<string, number>> {
  const tables: string[] = await knex('sqlite_master')
    .where('type', 'table')
    .whereNot('name', 'sqlite_sequence')
    .pluck('name');
  const counts = new Map<string, number>();
  for (const table of tables) {
    const [{ n }] = await knex(table).count({ n: '*' });
    counts.set(table, Number(n));
  }
  return counts;
}
