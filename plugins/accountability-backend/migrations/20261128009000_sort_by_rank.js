// @ts-check

/**
 * The inventory begins with the worst, and is sorted by what identities may do and by
 * when they were first seen: each from one end of an index, however many there are.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('findings_evaluations', table => {
    table.index(['worst', 'identity_id'], 'findings_evaluations_by_worst');
  });
  await knex.schema.alterTable('inventory_identities', table => {
    table.index(['privilege', 'id'], 'inventory_identities_by_privilege');
    table.index(['first_seen_at', 'id'], 'inventory_identities_by_first_seen');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('inventory_identities', table => {
    table.dropIndex(['privilege', 'id'], 'inventory_identities_by_privilege');
    table.dropIndex(
      ['first_seen_at', 'id'],
      'inventory_identities_by_first_seen',
    );
  });
  await knex.schema.alterTable('findings_evaluations', table => {
    table.dropIndex(['worst', 'identity_id'], 'findings_evaluations_by_worst');
  });
};
