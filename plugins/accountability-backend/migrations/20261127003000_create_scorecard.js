// @ts-check

/**
 * The organisation in numbers. Identities that stand alike (same linked entities,
 * same answer who owns them, same privilege) are one cohort; how many of a cohort
 * have the same verdicts is one counter, moved by the difference of each change.
 * Transitions only grow: every number of every day follows from them. Groups,
 * systems and domains are joined when asked, so that a reorganisation moves no row.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('scorecard_cohorts', table => {
    table.increments('id');
    table.string('hash', 44).notNullable().unique();
    table.string('state', 16).notNullable();
    table.string('reason', 32);
    // Who answers, or would if the reason were mended.
    table.string('owner_ref', 512);
    table.string('offered_to', 512);
    table.integer('privilege').notNullable();
    table.string('environment', 16).notNullable();
    // How many entities use these identities.
    table.integer('entities').notNullable();
    table.index(['owner_ref'], 'scorecard_cohorts_by_owner');
  });
  await knex.schema.createTable('scorecard_cohort_entities', table => {
    table.integer('cohort_id').notNullable();
    table.string('entity_ref', 512).notNullable();
    table.primary(['cohort_id', 'entity_ref']);
    table.index(['entity_ref'], 'scorecard_cohort_entities_by_entity');
  });
  // What rules can say together of one identity: few texts for all identities.
  await knex.schema.createTable('scorecard_verdicts', table => {
    table.increments('id');
    table.string('hash', 44).notNullable().unique();
    table.text('rules').notNullable();
    table.string('letters', 255).notNullable();
  });
  await knex.schema.createTable('scorecard_counters', table => {
    table.integer('cohort_id').notNullable();
    table.integer('verdicts_id').notNullable();
    table.integer('identities').notNullable();
    table.primary(['cohort_id', 'verdicts_id']);
  });
  // Where each present identity is counted now.
  await knex.schema.createTable('scorecard_standings', table => {
    table.integer('identity_id').primary();
    table.integer('cohort_id').notNullable();
    table.integer('verdicts_id').notNullable();
    table.index(['cohort_id'], 'scorecard_standings_by_cohort');
  });
  await knex.schema.createTable('scorecard_transitions', table => {
    table.increments('id');
    table.integer('identity_id').notNullable();
    table.string('at', 32).notNullable();
    table.integer('from_cohort');
    table.integer('from_verdicts');
    table.integer('to_cohort');
    table.integer('to_verdicts');
    table.index(['at'], 'scorecard_transitions_by_time');
  });
  // Flags of catalog entities, as they changed.
  await knex.schema.createTable('scorecard_flags', table => {
    table.increments('id');
    table.string('entity_ref', 512).notNullable();
    table.string('at', 32).notNullable();
    table.string('was', 16);
    table.string('is', 16);
    table.index(['at'], 'scorecard_flags_by_time');
  });
  // One row for each member of each dimension at the end of each day.
  await knex.schema.createTable('scorecard_days', table => {
    table.string('day', 10).notNullable();
    table.string('dimension', 16).notNullable();
    table.string('member_ref', 512).notNullable();
    table.integer('identities').notNullable();
    table.integer('ownerless').notNullable();
    table.integer('pass').notNullable();
    table.integer('fail').notNullable();
    table.integer('excepted').notNullable();
    table.integer('unknown').notNullable();
    // By rule: how many pass, fail, are excepted, are unknown.
    table.text('rules').notNullable();
    table.primary(['dimension', 'member_ref', 'day']);
    table.index(['dimension', 'day'], 'scorecard_days_by_day');
  });
  // Days that are complete, so that one is rolled up once.
  await knex.schema.createTable('scorecard_rolled_up', table => {
    table.string('day', 10).primary();
    table.string('at', 32).notNullable();
    table.integer('flagged').notNullable();
    table.integer('flag_excepted').notNullable();
    table.integer('flag_unknown').notNullable();
    table.integer('components').notNullable();
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const table of [
    'scorecard_rolled_up',
    'scorecard_days',
    'scorecard_flags',
    'scorecard_transitions',
    'scorecard_standings',
    'scorecard_counters',
    'scorecard_verdicts',
    'scorecard_cohort_entities',
    'scorecard_cohorts',
  ]) {
    await knex.schema.dropTable(table);
  }
};
