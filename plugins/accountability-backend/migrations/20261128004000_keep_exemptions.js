// @ts-check

/**
 * What somebody told policy engines to let pass, as sources report it: when each was
 * first seen, and since when it is gone. Whether the register knows of it is worked out
 * when it is asked for, because exceptions begin and end by themselves.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('inventory_exemptions', table => {
    table.increments('id');
    table.string('source_id', 63).notNullable();
    table.string('engine', 63).notNullable();
    table.string('reference', 900).notNullable();
    table.string('title', 512).notNullable();
    table.text('policies').notNullable();
    table.string('expires_at', 32);
    // What the annotation says; it need not be a number.
    table.string('exception', 100);
    table.string('first_seen_at', 32).notNullable();
    table.string('gone_at', 32);
    table.unique(['source_id', 'engine', 'reference'], {
      indexName: 'inventory_exemptions_by_source',
    });
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('inventory_exemptions');
};
