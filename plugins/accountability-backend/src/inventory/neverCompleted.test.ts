import { migrationsDirectory } from '../db';
import { eachDatabase } from '../testing/eachDatabase';
import { DatabaseSourceStore } from './DatabaseSourceStore';

eachDatabase('Sources that never completed', database => {
  it('are expected where they are configured, or alone in their scope', async () => {
    const knex = await database.init();
    await knex.migrate.latest({ directory: migrationsDirectory() });
    const store = new DatabaseSourceStore(knex);
    const register = (
      id: string,
      of: { scope: string; way: 'schedule' | 'push' | 'upload' },
    ) =>
      store.register(
        {
          ...{ id, title: id, provider: 'kubernetes', ...of },
          ...{ tells: [], cannotTell: [] },
        },
        true,
      );
    await register('accounts', { scope: 'prod', way: 'schedule' });
    await register('rbac', { scope: 'prod', way: 'schedule' });
    await register('mistyped', { scope: 'prod', way: 'push' });
    await register('dropped', { scope: 'prod', way: 'upload' });
    await register('pipeline', { scope: 'staging', way: 'push' });
    const expected = async () =>
      (await store.neverCompleted()).map(({ id }) => id).sort();
    expect(await expected()).toEqual([
      'accounts',
      'dropped',
      'mistyped',
      'pipeline',
      'rbac',
    ]);

    await knex('inventory_sources')
      .where({ id: 'accounts' })
      .update({ last_complete_at: '2026-11-24T12:00:00.000Z' });
    expect(await expected()).toEqual(['pipeline', 'rbac']);
  });
});
