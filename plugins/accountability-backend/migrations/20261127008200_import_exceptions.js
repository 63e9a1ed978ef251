// @ts-check

/**
 * Exceptions that came from another register. What came once is found again by its
 * name there, so that the same file can be imported twice; and whether anybody has
 * chosen an end since stands in a column, because a rule asks for it.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('exceptions_imports', table => {
    table.string('register', 100).notNullable();
    // `ref:` and the reference, or `row:` and a hash of all that the row says.
    table.string('key', 255).notNullable();
    table.integer('exception_id').notNullable();
    table.primary(['register', 'key']);
  });
  await knex.schema.alterTable('exceptions_exceptions', table => {
    table.boolean('without_end');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('exceptions_exceptions', table => {
    table.dropColumn('without_end');
  });
  await knex.schema.dropTable('exceptions_imports');
};
