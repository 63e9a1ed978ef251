// @ts-check

/**
 * Who answers for an identity. Decisions are append-only: they cannot be rebuilt
 * from Git or from sources. States are derived and can be.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('ownership_decisions', table => {
    table.increments('id');
    table.integer('identity_id').notNullable();
    table.string('action', 16).notNullable();
    table.string('decided_by', 512).notNullable();
    table.string('owner_ref', 512);
    table.text('reason').notNullable();
    table.string('decided_at', 32).notNullable();
    table.index(['identity_id', 'id'], 'ownership_decisions_by_identity');
  });
  await knex.schema.createTable('ownership_states', table => {
    table.integer('identity_id').primary();
    table.string('state', 16).notNullable();
    table.string('reason', 32);
    table.string('owner_ref', 512);
    table.string('owner_title', 512);
    table.string('signal', 32);
    table.text('candidates').notNullable();
    table.string('offered_to', 512);
    table.index(['owner_ref'], 'ownership_states_by_owner');
    table.index(['state', 'reason'], 'ownership_states_by_state');
  });
  // Every user, group and e-mail that a judgement looked at, found or not, so that
  // a change in the directory finds the identities it concerns.
  await knex.schema.createTable('ownership_mentions', table => {
    table.integer('identity_id').notNullable();
    table.string('ref', 512).notNullable();
    table.primary(['identity_id', 'ref']);
    table.index(['ref'], 'ownership_mentions_by_ref');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('ownership_mentions');
  await knex.schema.dropTable('ownership_states');
  await knex.schema.dropTable('ownership_decisions');
};
