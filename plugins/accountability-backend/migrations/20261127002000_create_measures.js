// @ts-check

/**
 * Numbers of outcomes: samples (append-only), and when the next one of each outcome
 * in force is to be taken.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('measures_samples', table => {
    table.increments('id');
    table.string('measure_id', 63).notNullable();
    // Empty for a number that holds for every outcome with this measure.
    table.string('outcome_ref', 512).notNullable();
    table.string('at', 32).notNullable();
    table.double('value').notNullable();
    // `built-in`, the id of a module's measure, or who pushed it.
    table.string('source', 512).notNullable();
    table.text('note');
    table.string('received_at', 32).notNullable();
    table.unique(['measure_id', 'outcome_ref', 'at'], {
      indexName: 'measures_samples_once',
    });
  });
  // One row for each outcome in force with a frequency. Derived.
  await knex.schema.createTable('measures_takings', table => {
    table.string('outcome_ref', 512).primary();
    table.string('measure_id', 63).notNullable();
    table.string('collection', 16).notNullable();
    // Absent where others push the number.
    table.string('due_at', 32);
    // Since when it has been due, and waited for something.
    table.string('waits_since', 32);
    // Whether we take it; absent until that was looked at.
    table.boolean('ours');
    // Why there is no number.
    table.text('unmeasured');
    table.boolean('failed').notNullable();
    table.index(['due_at'], 'measures_takings_by_due');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('measures_takings');
  await knex.schema.dropTable('measures_samples');
};
