// @ts-check

/**
 * What a person may read in the catalog, when the portal's policy answers with
 * conditions: materialised once, shared by everybody under the same conditions,
 * short-lived. Rows join to it instead of asking the catalog row by row.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('posture_visible_sets', table => {
    table.string('id', 64).primary();
    table.string('made_at', 32).notNullable();
  });
  await knex.schema.createTable('posture_visible_entities', table => {
    table.string('set_id', 64).notNullable();
    table.string('entity_ref', 512).notNullable();
    table.primary(['set_id', 'entity_ref']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('posture_visible_entities');
  await knex.schema.dropTable('posture_visible_sets');
};
