import { eachDatabase } from './eachDatabase';

const versionOf = {
  SQLITE_3: `'SQLite ' || sqlite_version() as version`,
  POSTGRES_18: 'version()',
};

const product = { SQLITE_3: /^SQLite 3\./, POSTGRES_18: /^PostgreSQL 18\./ };

eachDatabase('eachDatabase', ({ id, init }) => {
  it('runs on the product that it names', async () => {
    const knex = await init();

    const [{ version }] = await knex.select(knex.raw(versionOf[id]));

    expect(version).toMatch(product[id]);
  });

  it('hands out a fresh database each time', async () => {
    const first = await init();
    const second = await init();

    await first.schema.createTable('things', table => table.string('name'));

    expect(await second.schema.hasTable('things')).toBe(false);
  });
});
