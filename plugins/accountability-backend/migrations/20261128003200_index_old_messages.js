// @ts-check

/**
 * Messages that were handed over are kept for a time; the oldest are found without
 * reading all of them.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('notices_messages', table => {
    table.index(['at'], 'notices_messages_by_time');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('notices_messages', table => {
    table.dropIndex(['at'], 'notices_messages_by_time');
  });
};
