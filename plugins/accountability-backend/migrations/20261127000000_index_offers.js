// @ts-check

/**
 * Somebody who is asked to take identities over looks for them by who they are.
 * Offers are few, so the index holds nothing but them.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.raw(
    'create index ownership_states_by_offer on ownership_states (offered_to) where offered_to is not null',
  );
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('ownership_states', table => {
    table.dropIndex(['offered_to'], 'ownership_states_by_offer');
  });
};
