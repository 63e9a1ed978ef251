// @ts-check

const BATCH = 500;

/**
 * What the register is searched by, in small letters: databases make letters small
 * in ways of their own, and not all of them know more than those of English.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('exceptions_exceptions', table => {
    table.text('search_text').notNullable().defaultTo('');
  });
  let last = 0;
  for (;;) {
    const rows = await knex('exceptions_exceptions')
      .select('id', 'title')
      .where('id', '>', last)
      .orderBy('id')
      .limit(BATCH);
    if (rows.length === 0) return;
    for (const { id, title } of rows) {
      await knex('exceptions_exceptions')
        .where({ id })
        .update({ search_text: title.toLowerCase() });
    }
    last = rows[rows.length - 1].id;
  }
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('exceptions_exceptions', table => {
    table.dropColumn('search_text');
  });
};
