// @ts-check

/**
 * The read model: one row for each catalog entity that has, or should have, identities.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('posture_entities', table => {
    table.string('entity_ref', 512).primary();
    table.string('flag', 16);
    table.text('reasons').notNullable();
    table.integer('identities').notNullable();
    table.integer('owned').notNullable();
    table.integer('ownerless').notNullable();
    table.integer('excepted').notNullable();
    table.integer('findings').notNullable();
    table.integer('unknown_verdicts').notNullable();
    table.text('missing_sources').notNullable();
    // Resources of the catalog that stand for linked identities.
    table.text('identity_refs').notNullable();
    table.string('evaluated_at', 32).notNullable();
    table.integer('revision').notNullable();
    table.index(['revision'], 'posture_entities_by_revision');
    table.index(['flag'], 'posture_entities_by_flag');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('posture_entities');
};
