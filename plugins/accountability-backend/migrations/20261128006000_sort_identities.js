// @ts-check

/**
 * The inventory is sorted by last use and by owner, too. What it is sorted by is kept
 * beside what is shown, with an index, so that the first page of a million is read from
 * one end of it. Null is what no source tells, or nobody.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('inventory_identities', table => {
    // Empty for what was never used, and 0 for what was not within the window that its
    // source keeps: both sort before any time.
    table.string('last_used_at', 32);
  });
  await knex.schema.alterTable('ownership_states', table => {
    // What the owner is called, in small letters.
    table.string('owner_name', 255);
  });
  await knex.raw(lastUses(knex));
  // Owners are few, and databases make letters small in ways of their own.
  const owners = await knex('ownership_states')
    .distinct('owner_ref', 'owner_title')
    .where('state', 'owned');
  for (const owner of owners) {
    await knex('ownership_states')
      .where({ ...owner, state: 'owned' })
      .update({
        owner_name: (owner.owner_title ?? owner.owner_ref)
          .toLowerCase()
          .slice(0, 255),
      });
  }
  await knex.schema.alterTable('inventory_identities', table => {
    table.index(['last_used_at', 'id'], 'inventory_identities_by_last_use');
  });
  await knex.schema.alterTable('ownership_states', table => {
    table.index(['owner_name', 'identity_id'], 'ownership_states_by_name');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('ownership_states', table => {
    table.dropIndex(['owner_name', 'identity_id'], 'ownership_states_by_name');
  });
  await knex.schema.alterTable('ownership_states', table => {
    table.dropColumn('owner_name');
  });
  await knex.schema.alterTable('inventory_identities', table => {
    table.dropIndex(['last_used_at', 'id'], 'inventory_identities_by_last_use');
  });
  await knex.schema.alterTable('inventory_identities', table => {
    table.dropColumn('last_used_at');
  });
};

/**
 * In one statement: there may be very many.
 *
 * @param {import('knex').Knex} knex
 */
function lastUses(knex) {
  const sqlite = String(knex.client.config.client).includes('sqlite');
  const told = sqlite
    ? "json_extract(last_used, '$.observability')"
    : "last_used::jsonb ->> 'observability'";
  const time = sqlite
    ? "strftime('%Y-%m-%dT%H:%M:%fZ', json_extract(last_used, '$.value'))"
    : `to_char((last_used::jsonb ->> 'value')::timestamptz at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  return `update inventory_identities set last_used_at = case ${told}
    when 'observed' then coalesce(${time}, '')
    when 'out-of-window' then '0' end`;
}
