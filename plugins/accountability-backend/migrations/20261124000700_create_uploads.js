// @ts-check

/**
 * Files dropped into the portal: what was read from them waits here, secrets
 * already stripped, until a person applies it or it expires. In the database and
 * not on a disk, so that any replica can apply what another one read.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('inventory_uploads', table => {
    table.string('id', 36).primary();
    table.string('source_id', 63).notNullable();
    table.string('format', 63).notNullable();
    table.string('scope', 253).notNullable();
    table.string('state', 16).notNullable();
    table.string('uploaded_by', 512).notNullable();
    table.string('created_at', 32).notNullable();
    table.text('preview').notNullable();
  });
  await knex.schema.createTable('inventory_upload_batches', table => {
    table.string('upload_id', 36).notNullable();
    table.integer('position').notNullable();
    table.text('records').notNullable();
    table.primary(['upload_id', 'position']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('inventory_upload_batches');
  await knex.schema.dropTable('inventory_uploads');
};
