// @ts-check

/**
 * Which identities are worth somebody's time first. One row for each that nobody
 * answers for or of which a rule fails, written with its judgement, so that the
 * first ten of a million are read from one end of an index. Nothing in it changes
 * with time alone: what an exception permits is looked at when the list is read.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('posture_ranks', table => {
    table.integer('identity_id').primary();
    // Privilege × exposure × criticality; the factors in hundredths beside it.
    table.integer('rank').notNullable();
    table.integer('exposure').notNullable();
    table.integer('criticality').notNullable();
    // Worst severity among what fails, which decides between equals.
    table.integer('worst').notNullable();
    // How many things an exception would have to permit.
    table.integer('open').notNullable();
  });
  // Best first, and the oldest first among equals.
  await knex.raw(
    'create index posture_ranks_by_rank on posture_ranks ("rank" desc, worst desc, identity_id)',
  );
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('posture_ranks');
};
