// @ts-check

/**
 * A charter names people for the organisation that it was agreed in. What changes
 * about them in the organisation is told by no later reading of the catalog, so it is
 * kept: rows only grow, until they are too old to matter to any charter.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('directory_reorganisations', table => {
    table.increments('id');
    table.string('party_ref', 512).notNullable();
    // When the reading began that noticed it.
    table.string('at', 32).notNullable();
    table.string('kind', 16).notNullable();
    // Names of groups or functions at that time, for people.
    table.text('from_text');
    table.text('to_text');
    table.index(['party_ref', 'at'], 'directory_reorganisations_by_party');
    table.index(['at'], 'directory_reorganisations_by_age');
  });
  await knex.schema.alterTable('directory_state', table => {
    // Since when nothing is missing. Empty until a reading was complete.
    table.string('reorganisations_since', 32);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('directory_state', table => {
    table.dropColumn('reorganisations_since');
  });
  await knex.schema.dropTable('directory_reorganisations');
};
