// @ts-check

/**
 * Who is who: the part of the catalog that ownership and links need, so that the
 * catalog is never asked about single identities. Everything here can be read
 * from the catalog again, except who departed and when.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('directory_entities', table => {
    table.string('ref', 512).primary();
    table.string('kind', 63).notNullable();
    table.string('name', 255).notNullable();
    table.string('namespace', 255).notNullable();
    table.string('type', 255);
    table.string('title', 512);
    table.string('owner_ref', 512);
    table.string('system_ref', 512);
    table.string('domain_ref', 512);
    // Users only: not matched by the leaver predicate.
    table.boolean('active').notNullable();
    table.string('email', 320);
    table.string('function', 32);
    // Groups only: active people in the whole tree; null until it was counted.
    table.integer('active_members');
    table.string('hash', 44).notNullable();
    table.text('data').notNullable();
    table.text('problems');
    table.index(['kind'], 'directory_entities_by_kind');
    table.index(['owner_ref'], 'directory_entities_by_owner');
    table.index(['system_ref'], 'directory_entities_by_system');
    table.index(['domain_ref'], 'directory_entities_by_domain');
    table.index(['email'], 'directory_entities_by_email');
  });
  await knex.schema.createTable('directory_memberships', table => {
    table.string('user_ref', 512).notNullable();
    table.string('group_ref', 512).notNullable();
    table.primary(['user_ref', 'group_ref']);
    table.index(['group_ref'], 'directory_memberships_by_group');
  });
  await knex.schema.createTable('directory_group_closure', table => {
    table.string('ancestor_ref', 512).notNullable();
    table.string('descendant_ref', 512).notNullable();
    table.integer('depth').notNullable();
    table.primary(['ancestor_ref', 'descendant_ref']);
    table.index(['descendant_ref'], 'directory_group_closure_by_descendant');
  });
  await knex.schema.createTable('directory_dependencies', table => {
    table.string('entity_ref', 512).notNullable();
    table.string('resource_ref', 512).notNullable();
    table.primary(['entity_ref', 'resource_ref']);
    table.index(['resource_ref'], 'directory_dependencies_by_resource');
  });
  await knex.schema.createTable('directory_link_keys', table => {
    table.string('entity_ref', 512).notNullable();
    table.string('key', 900).notNullable();
    table.text('detail').notNullable();
    table.text('terms');
    table.index(['entity_ref'], 'directory_link_keys_by_entity');
    table.index(['key'], 'directory_link_keys_by_key');
  });
  // Users that were in the catalog once: the difference between an owner who left
  // and an owner who never was.
  await knex.schema.createTable('directory_departed', table => {
    table.string('ref', 512).primary();
    table.string('title', 512);
    table.string('email', 320);
    table.string('departed_at', 32).notNullable();
    table.index(['email'], 'directory_departed_by_email');
  });
  await knex.schema.createTable('directory_state', table => {
    table.integer('id').primary();
    table.string('last_complete_at', 32);
    table.string('failed_at', 32);
    table.text('failure');
    table.string('held_since', 32);
    table.text('held_reason');
    table.integer('held_lost').notNullable();
    table.boolean('recount_needed').notNullable();
    table.integer('epoch').notNullable();
  });
  await knex('directory_state').insert({
    id: 1,
    held_lost: 0,
    recount_needed: false,
    epoch: 0,
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const table of [
    'directory_state',
    'directory_departed',
    'directory_link_keys',
    'directory_dependencies',
    'directory_group_closure',
    'directory_memberships',
    'directory_entities',
  ]) {
    await knex.schema.dropTable(table);
  }
};
