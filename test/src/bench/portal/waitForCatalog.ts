import { setTimeout } from 'node:timers/promises';
import type { Knex } from 'knex';

/**
 * Waits until the catalog shows that many entities. Looks into its database,
 * because asking it would be part of what it is measured by.
 */
export async function waitForCatalog(
  knex: Knex,
  entities: number,
): Promise<void> {
  for (;;) {
    const [{ n }] = await knex('final_entities')
      .whereNotNull('final_entity')
      .count({ n: '*' });
    if (Number(n) >= entities) return;
    await setTimeout(250);
  }
}
