// @ts-check

/**
 * Shared machinery of the pipeline: marks name what has to be worked on next,
 * counters hand out revisions in the order of commits.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('db_marks', table => {
    table.string('stage', 32).notNullable();
    table.string('subject', 512).notNullable();
    // Moves with every new mark, so that a mark set while its subject was being
    // worked on survives.
    table.integer('counter').notNullable();
    table.primary(['stage', 'subject']);
  });
  await knex.schema.createTable('db_counters', table => {
    table.string('name', 64).primary();
    table.integer('value').notNullable();
    table.string('epoch', 36);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('db_counters');
  await knex.schema.dropTable('db_marks');
};
