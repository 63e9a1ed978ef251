// @ts-check

/**
 * Whoever looks at an exception again may put it before the accountable executive,
 * who looks at it next.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('exceptions_exceptions', table => {
    table.boolean('escalated');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('exceptions_exceptions', table => {
    table.dropColumn('escalated');
  });
};
