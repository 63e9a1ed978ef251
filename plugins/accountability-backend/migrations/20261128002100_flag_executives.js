// @ts-check

/**
 * Whether the annotation or the configuration calls a user, or the members of a
 * group, executives. Empty where neither says anything.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('directory_entities', table => {
    table.string('executive', 16);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('directory_entities', table => {
    table.dropColumn('executive');
  });
};
