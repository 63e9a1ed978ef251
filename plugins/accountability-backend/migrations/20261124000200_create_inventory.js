// @ts-check

/**
 * What exists: sources, their runs, identities and where each was seen.
 * Instants are ISO 8601 text in UTC, so that their order is their time order in
 * both databases.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('inventory_sources', table => {
    table.string('id', 63).primary();
    table.string('title', 255).notNullable();
    table.string('provider', 63).notNullable();
    table.string('scope', 253).notNullable();
    table.string('way', 16).notNullable();
    table.text('capabilities').notNullable();
    // Only configured sources can make an entity's flag unknown; a source that
    // was taken out of the configuration keeps its history and nothing else.
    table.boolean('configured').notNullable();
    table.string('last_complete_at', 32);
    // One import at a time, whichever replica: a lease that expires.
    table.string('lease_holder', 36);
    table.string('lease_until', 32);
  });
  await knex.schema.createTable('inventory_runs', table => {
    table.string('id', 36).primary();
    table.string('source_id', 63).notNullable();
    table.string('state', 16).notNullable();
    table.string('trigger', 16).notNullable();
    table.string('started_at', 32).notNullable();
    table.string('finished_at', 32);
    table.integer('read_count').notNullable().defaultTo(0);
    table.integer('added_count').notNullable().defaultTo(0);
    table.integer('changed_count').notNullable().defaultTo(0);
    table.integer('gone_count').notNullable().defaultTo(0);
    table.text('error');
    table.text('problems').notNullable();
    table.integer('problem_count').notNullable().defaultTo(0);
    table.integer('lost_count').notNullable().defaultTo(0);
    // Bitmap of the presences seen so far, for runs that arrive in several requests.
    table.binary('seen');
    table.index(['source_id', 'started_at'], 'inventory_runs_by_source');
  });
  await knex.schema.createTable('inventory_identities', table => {
    table.increments('id');
    table.string('reference', 832).notNullable();
    table.string('provider', 63).notNullable();
    table.string('scope', 253).notNullable();
    table.string('name', 512).notNullable();
    table.string('kind', 32).notNullable();
    table.string('immutable_id', 512);
    table.string('display_name', 512);
    table.text('search_text').notNullable();
    table.string('status', 16).notNullable();
    table.string('origin', 24).notNullable();
    table.string('environment', 16).notNullable();
    // Rank of the privilege level: 0 unknown, 1 none, 2 read, 3 write, 4 admin.
    table.integer('privilege').notNullable();
    table.text('last_used').notNullable();
    table.integer('credential_count').notNullable();
    table.string('first_seen_at', 32).notNullable();
    table.string('gone_at', 32);
    // The identity that took this one's name after it was re-created.
    table.integer('superseded_by');
    table.index(['name', 'id'], 'inventory_identities_by_name');
    table.index(
      ['provider', 'scope', 'immutable_id'],
      'inventory_identities_by_immutable',
    );
  });
  await knex.raw(
    'create unique index inventory_identities_current on inventory_identities (reference) where superseded_by is null',
  );
  await knex.schema.createTable('inventory_presences', table => {
    table.increments('id');
    table.integer('identity_id').notNullable();
    table.string('source_id', 63).notNullable();
    table.string('reference', 832).notNullable();
    table.string('hash', 44).notNullable();
    table.text('record').notNullable();
    table.string('first_seen_at', 32).notNullable();
    table.string('gone_at', 32);
    table.unique(['source_id', 'reference'], {
      indexName: 'inventory_presences_by_source',
    });
    table.index(['identity_id'], 'inventory_presences_by_identity');
  });
  await knex.schema.createTable('inventory_keys', table => {
    table.integer('identity_id').notNullable();
    table.string('key', 900).notNullable();
    table.index(['key'], 'inventory_keys_by_key');
    table.index(['identity_id'], 'inventory_keys_by_identity');
  });
  await knex.schema.createTable('inventory_edges', table => {
    table.integer('identity_id').notNullable();
    table.string('type', 32).notNullable();
    // Lower case, because references and ARNs are compared so.
    table.string('target', 1024).notNullable();
    table.text('detail');
    table.index(['identity_id'], 'inventory_edges_by_identity');
    table.index(['target'], 'inventory_edges_by_target');
  });
  await knex.schema.createTable('inventory_links', table => {
    table.integer('identity_id').notNullable();
    table.string('entity_ref', 512).notNullable();
    table.string('signal', 32).notNullable();
    table.text('detail').notNullable();
    table.primary(['identity_id', 'entity_ref', 'signal']);
    table.index(['entity_ref'], 'inventory_links_by_entity');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const table of [
    'inventory_links',
    'inventory_edges',
    'inventory_keys',
    'inventory_presences',
    'inventory_identities',
    'inventory_runs',
    'inventory_sources',
  ]) {
    await knex.schema.dropTable(table);
  }
};
