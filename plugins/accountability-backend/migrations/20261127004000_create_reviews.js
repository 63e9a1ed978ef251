// @ts-check

/**
 * Governance reviews: entries (append-only, one hash chain for each subject), how
 * each review stands by its entries, which outcomes it looked at, and when the
 * next one of each outcome is due.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  // How a review stands. Derived from its entries.
  await knex.schema.createTable('reviews_reviews', table => {
    table.increments('id');
    table.string('subject_ref', 512).notNullable();
    table.string('title', 200).notNullable();
    table.string('state', 16).notNullable();
    table.string('opened_at', 32).notNullable();
    table.string('opened_by', 512).notNullable();
    table.string('held_at', 32);
    table.string('next_on', 10);
    table.boolean('corrected').notNullable();
    // What is written down by now, as canonical JSON.
    table.text('record').notNullable();
    // Of its last entry.
    table.string('hash', 64).notNullable();
    table.index(['subject_ref', 'id'], 'reviews_reviews_by_subject');
  });
  await knex.schema.createTable('reviews_entries', table => {
    table.string('subject_ref', 512).notNullable();
    table.integer('sequence').notNullable();
    table.integer('review_id').notNullable();
    table.string('what', 16).notNullable();
    table.string('at', 32).notNullable();
    table.string('by', 512).notNullable();
    table.text('reason');
    table.text('content').notNullable();
    table.string('hash', 64).notNullable();
    table.string('previous_hash', 64);
    table.primary(['subject_ref', 'sequence']);
    table.index(['review_id'], 'reviews_entries_by_review');
  });
  await knex.schema.createTable('reviews_outcomes', table => {
    table.integer('review_id').notNullable();
    table.string('outcome_ref', 512).notNullable();
    // A decision was taken about this very outcome.
    table.boolean('decided').notNullable();
    table.primary(['review_id', 'outcome_ref']);
    table.index(['outcome_ref'], 'reviews_outcomes_by_outcome');
  });
  // One row for each outcome in force that agreed on a cadence. Derived.
  await knex.schema.createTable('outcomes_reviews_due', table => {
    table.string('outcome_ref', 512).primary();
    table.string('cadence', 16).notNullable();
    table.string('due_at', 32).notNullable();
    table.string('last_held_at', 32);
    table.index(['due_at', 'outcome_ref'], 'outcomes_reviews_due_by_date');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const table of [
    'outcomes_reviews_due',
    'reviews_outcomes',
    'reviews_entries',
    'reviews_reviews',
  ]) {
    await knex.schema.dropTable(table);
  }
};
