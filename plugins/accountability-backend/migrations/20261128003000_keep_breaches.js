// @ts-check

/**
 * Since when an outcome is breached: what its charter puts into force for that time is
 * told with it. What is breached already has had a deadline since it was found to be.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('outcomes_outcomes', table => {
    table.string('breached_since', 32);
  });
  await knex('outcomes_outcomes')
    .where({ status: 'breached' })
    .update({
      breached_since: knex('escalations_deadlines as d')
        .where('d.kind', 'mend-breach')
        .whereNull('d.closed_at')
        .whereRaw('d.subject = outcomes_outcomes.ref')
        .min('d.due_at'),
    });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('outcomes_outcomes', table => {
    table.dropColumn('breached_since');
  });
};
