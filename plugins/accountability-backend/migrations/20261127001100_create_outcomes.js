// @ts-check

/**
 * Charters (append-only, one hash chain for each outcome), how their seats stand,
 * what holders answered and delegated (append-only), and what an outcome governs.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  // One row for each outcome: what lists show and sort by. Derived.
  await knex.schema.createTable('outcomes_outcomes', table => {
    table.string('ref', 512).primary();
    table.string('title', 200).notNullable();
    table.string('status', 16).notNullable();
    table.string('model', 16).notNullable();
    table.text('search_text').notNullable();
    table.integer('charter_version').notNullable();
    table.string('charter_since', 32).notNullable();
    table.string('terms_hash', 64).notNullable();
    // The earliest moment at which a seat or a right stands differently by time alone.
    table.string('reevaluate_at', 32);
    table.index(['title', 'ref'], 'outcomes_outcomes_by_title');
    table.index(['reevaluate_at'], 'outcomes_outcomes_by_reevaluation');
  });
  await knex.schema.createTable('outcomes_charters', table => {
    table.string('outcome_ref', 512).notNullable();
    table.integer('version').notNullable();
    table.string('at', 32).notNullable();
    table.string('origin', 16).notNullable();
    table.string('by', 512);
    table.text('reason');
    table.text('content').notNullable();
    table.string('terms_hash', 64).notNullable();
    table.string('hash', 64).notNullable();
    table.string('previous_hash', 64);
    table.primary(['outcome_ref', 'version']);
  });
  // How each holder of each seat stands now. Derived; `since` is kept while it stands so.
  await knex.schema.createTable('outcomes_seats', table => {
    table.string('outcome_ref', 512).notNullable();
    table.string('seat', 32).notNullable();
    table.integer('position').notNullable();
    table.string('holder_ref', 512);
    table.boolean('co_owner').notNullable();
    table.string('standing', 32);
    // Version of the charter with which the holder came to the seat.
    table.integer('since_version');
    table.string('state', 16).notNullable();
    table.string('since', 32).notNullable();
    table.string('power', 16).notNullable();
    table.primary(['outcome_ref', 'seat', 'position']);
    table.index(['holder_ref'], 'outcomes_seats_by_holder');
  });
  await knex.schema.createTable('outcomes_seat_events', table => {
    table.increments('id');
    table.string('outcome_ref', 512).notNullable();
    table.string('seat', 32).notNullable();
    table.string('holder_ref', 512).notNullable();
    table.string('what', 32).notNullable();
    table.string('by', 512).notNullable();
    table.string('at', 32).notNullable();
    table.text('reason');
    table.integer('charter_version').notNullable();
    table.string('terms_hash', 64).notNullable();
    // Delegations: to whom, from when until when. A revocation names the event it ends.
    table.string('to_ref', 512);
    table.string('from_at', 32);
    table.string('until_at', 32);
    table.integer('delegation_id');
    table.index(['outcome_ref', 'id'], 'outcomes_seat_events_by_outcome');
    table.index(['delegation_id'], 'outcomes_seat_events_by_delegation');
    table.index(['to_ref'], 'outcomes_seat_events_by_delegate');
  });
  await knex.schema.createTable('outcomes_scope', table => {
    table.string('outcome_ref', 512).notNullable();
    table.string('entity_ref', 512).notNullable();
    table.primary(['outcome_ref', 'entity_ref']);
    table.index(['entity_ref'], 'outcomes_scope_by_entity');
  });
  await knex.schema.alterTable('posture_entities', table => {
    // Outcomes in force that govern the entity, as a JSON list of refs.
    table.text('outcomes').notNullable().defaultTo('[]');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('posture_entities', table => {
    table.dropColumn('outcomes');
  });
  for (const table of [
    'outcomes_scope',
    'outcomes_seat_events',
    'outcomes_seats',
    'outcomes_charters',
    'outcomes_outcomes',
  ]) {
    await knex.schema.dropTable(table);
  }
};
