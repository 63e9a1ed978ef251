import type { Knex } from 'knex';
import { eachDatabase } from '../testing/eachDatabase';
import { insertReturning, insertRows, updateRows, upsertRows } from './rows';

const AWKWARD = [
  { id: 1, name: "it's ? and ?? and :name", active: true, note: null },
  { id: 2, name: 'half a pair \ud83d', active: false, note: 'a\nb\\ud83d"' },
  { id: 3, name: '', active: true, note: undefined },
];

eachDatabase('rows', database => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await database.empty();
    await knex.schema.createTable('things', table => {
      table.increments('id');
      table.string('name').notNullable().defaultTo('nameless');
      table.boolean('active').notNullable().defaultTo(true);
      table.text('note');
    });
  });

  const stored = async () =>
    (await knex('things').orderBy('id')).map(row => ({
      ...row,
      active: Boolean(row.active),
    }));

  it('inserts what is awkward in SQL or JSON', async () => {
    await insertRows(knex, 'things', AWKWARD);
    expect(await stored()).toEqual([
      { ...AWKWARD[0] },
      { ...AWKWARD[1], name: 'half a pair \ufffd' },
      { ...AWKWARD[2], note: null },
    ]);
  });

  it('leaves columns that no row names to their defaults', async () => {
    const made = await insertReturning<{ id: number; name: string }>(
      knex,
      'things',
      { rows: [{ note: 'a' }, { note: 'b' }], returning: ['id', 'name'] },
    );
    expect(made).toHaveLength(2);
    expect(new Set(made.map(row => row.id)).size).toBe(2);
    expect(made.map(row => row.name)).toEqual(['nameless', 'nameless']);
  });

  it('inserts, replaces and updates more rows than one statement takes', async () => {
    const rows = Array.from({ length: 2_345 }, (_, at) => ({
      id: at + 1,
      name: `thing ${at + 1}`,
      active: true,
    }));
    await insertRows(knex, 'things', rows.slice(0, 1_500));
    await upsertRows(knex, 'things', {
      rows: rows.map(row => ({ ...row, name: `${row.name}!` })),
      key: ['id'],
    });
    await updateRows(
      knex,
      'things',
      rows.slice(0, 1_200).map(({ id }) => ({ id, active: false, note: '?' })),
    );
    const all = await stored();
    expect(all).toHaveLength(2_345);
    expect(all[0]).toEqual({
      id: 1,
      name: 'thing 1!',
      active: false,
      note: '?',
    });
    expect(all[2_344]).toEqual({
      id: 2_345,
      name: 'thing 2345!',
      active: true,
      note: null,
    });
  });

  it('keeps what exists when a key is all there is', async () => {
    await knex.schema.createTable('pairs', table => {
      table.integer('a');
      table.integer('b');
      table.primary(['a', 'b']);
    });
    const pair = { rows: [{ a: 1, b: 2 }], key: ['a', 'b'] };
    await upsertRows(knex, 'pairs', pair);
    await upsertRows(knex, 'pairs', pair);
    expect(await knex('pairs')).toEqual([{ a: 1, b: 2 }]);
  });

  it('does nothing with nothing', async () => {
    await insertRows(knex, 'things', []);
    await upsertRows(knex, 'things', { rows: [], key: ['id'] });
    await updateRows(knex, 'things', []);
    expect(await stored()).toEqual([]);
  });
});
