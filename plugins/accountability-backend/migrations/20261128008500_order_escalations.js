// @ts-check

/**
 * Deadlines that passed are listed by how severe they are, and the longest overdue
 * first among equals. The order is that of DatabaseEscalationListStore, word for word:
 * an index of an expression serves no other.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.raw(
    "create index escalations_deadlines_by_severity on escalations_deadlines ((case severity when 'critical' then 0 when 'high' then 1 when 'medium' then 2 else 3 end), due_at, id) where closed_at is null and step >= 1000",
  );
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('escalations_deadlines', table => {
    table.dropIndex([], 'escalations_deadlines_by_severity');
  });
};
