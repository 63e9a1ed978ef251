// @ts-check

/**
 * Calendars that people subscribe to. Of the token that opens one only the hash is
 * kept, so that nobody who reads the database can open it; a new one ends the old.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('obligations_feeds', table => {
    table.string('person', 512).primary();
    table.string('token_hash', 64).notNullable().unique();
    table.string('created_at', 32).notNullable();
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('obligations_feeds');
};
