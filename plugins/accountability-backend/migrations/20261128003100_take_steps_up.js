// @ts-check

/**
 * A step that reached nobody is taken up when somebody takes the seat. It is the same
 * step, taken another time, with a key of its own: what was recorded before stays.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('escalations_steps', table => {
    table.integer('turn').notNullable().defaultTo(0);
  });
  await knex.schema.alterTable('escalations_steps', table => {
    table.dropPrimary();
  });
  await knex.schema.alterTable('escalations_steps', table => {
    table.primary(['deadline_id', 'round', 'number', 'turn']);
  });
  // A small part of all.
  await knex.schema.raw(
    'create index escalations_deadlines_unheard on escalations_deadlines (outcome_ref) where closed_at is null and reached_nobody',
  );
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.raw('drop index escalations_deadlines_unheard');
  await knex('escalations_steps').where('turn', '>', 0).delete();
  await knex.schema.alterTable('escalations_steps', table => {
    table.dropPrimary();
  });
  await knex.schema.alterTable('escalations_steps', table => {
    table.primary(['deadline_id', 'round', 'number']);
  });
  await knex.schema.alterTable('escalations_steps', table => {
    table.dropColumn('turn');
  });
};
