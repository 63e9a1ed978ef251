// @ts-check

/**
 * Reading an upload and applying it go on after the request was answered. Who works
 * on it, how far they are, and until when they count as alive: what a dead process
 * left behind can be told from what takes its time.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('inventory_uploads', table => {
    // Of a reading, or of the run that applies it.
    table.string('work_id', 36);
    table.string('busy_until', 32);
    table.integer('applied_count');
    table.index(['busy_until'], 'inventory_uploads_by_busy');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('inventory_uploads', table => {
    table.dropIndex(['busy_until'], 'inventory_uploads_by_busy');
  });
  await knex.schema.alterTable('inventory_uploads', table => {
    table.dropColumns('work_id', 'busy_until', 'applied_count');
  });
};
