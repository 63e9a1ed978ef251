import { eachDatabase } from '../testing/eachDatabase';
import { migrationsDirectory } from './migrate';

eachDatabase('migrations', database => {
  it('go up, down to nothing, and up again', async () => {
    const knex = await database.empty();
    const directory = migrationsDirectory();
    await knex.migrate.latest({ directory });
    await knex('inventory_identities').select('id');
    await knex.migrate.rollback({ directory }, true);
    await expect(knex('inventory_identities').select('id')).rejects.toThrow();
    await knex.migrate.latest({ directory });
    expect(await knex('posture_entities').select('entity_ref')).toEqual([]);
  });
});
