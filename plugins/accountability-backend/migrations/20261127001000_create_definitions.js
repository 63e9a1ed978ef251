// @ts-check

/**
 * Outcomes and controls as they are declared, in Git or in the portal. What Git
 * declares can be read again; what the portal declares, and the log of both, cannot.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('definitions_declared', table => {
    table.string('ref', 512).notNullable();
    // 'git' or 'portal'. The same ref may stand in both; then Git wins.
    table.string('origin', 16).notNullable();
    table.string('kind', 63).notNullable();
    table.string('namespace', 63).notNullable();
    table.string('name', 63).notNullable();
    table.string('title', 200);
    table.text('description');
    // Canonical JSON of the parsed spec, and the hash over title, description and spec.
    table.text('spec').notNullable();
    table.string('hash', 64).notNullable();
    table.text('edit_url');
    table.string('declared_at', 32).notNullable();
    table.string('declared_by', 512);
    table.text('reason');
    table.string('withdrawn_at', 32);
    table.primary(['ref', 'origin']);
    table.index(['kind'], 'definitions_declared_by_kind');
  });
  // Append-only: one hash chain for each ref. The key lets a chain grow at its end
  // alone: of two writers who continue the same entry, one is refused.
  await knex.schema.createTable('definitions_log', table => {
    table.string('ref', 512).notNullable();
    table.integer('sequence').notNullable();
    table.string('origin', 16).notNullable();
    table.string('action', 16).notNullable();
    table.string('at', 32).notNullable();
    table.string('by', 512);
    table.text('reason');
    // The declaration as canonical JSON; the hash covers it and all of the above.
    table.text('content').notNullable();
    table.string('hash', 64).notNullable();
    table.string('previous_hash', 64);
    table.primary(['ref', 'sequence']);
  });
  // How the last reading of Git's definitions in the catalog went.
  await knex.schema.createTable('definitions_reading', table => {
    table.integer('id').primary();
    table.string('last_complete_at', 32);
    table.string('failed_at', 32);
    table.text('failure');
    table.string('held_since', 32);
    table.text('held_reason');
    table.integer('held_lost').notNullable();
    // What could not be read, as a JSON list of refs and messages.
    table.text('problems').notNullable();
  });
  await knex('definitions_reading').insert({
    id: 1,
    held_lost: 0,
    problems: '[]',
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('definitions_reading');
  await knex.schema.dropTable('definitions_log');
  await knex.schema.dropTable('definitions_declared');
};
