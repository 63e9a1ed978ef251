// @ts-check

/**
 * Who will take a seat, and from when on: somebody may say yes before their time
 * begins. Derived, but for the version of the charter that named them first.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('outcomes_seats_planned', table => {
    table.string('outcome_ref', 512).notNullable();
    table.string('seat', 32).notNullable();
    table.string('holder_ref', 512).notNullable();
    table.string('from', 10).notNullable();
    table.boolean('co_owner').notNullable();
    table.string('standing', 32).notNullable();
    // Version of the charter that named the holder.
    table.integer('since_version').notNullable();
    // How the holder would stand if their time began now.
    table.string('state', 16).notNullable();
    table.primary(['outcome_ref', 'seat', 'holder_ref']);
    table.index(['holder_ref'], 'outcomes_seats_planned_by_holder');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('outcomes_seats_planned');
};
