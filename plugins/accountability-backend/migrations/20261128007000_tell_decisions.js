// @ts-check

/**
 * Who is to be told what was decided about an exception. A row is written together
 * with the step that it tells of, and settled together with the message that says it.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('notices_decisions', table => {
    table.increments('id');
    table.integer('exception_id').notNullable();
    // Of the step in the history of the exception.
    table.integer('sequence').notNullable();
    table.string('person', 512).notNullable();
    table.string('as', 32).notNullable();
    table.string('on_behalf_of', 512);
    table.string('at', 32).notNullable();
    // When they were told, or when it turned out that they have left.
    table.string('settled_at', 32);
    table.string('message_key', 300);
    table.unique(['exception_id', 'sequence', 'person'], {
      indexName: 'notices_decisions_once',
    });
  });
  // What waits is looked for every few seconds: a small part of all.
  await knex.schema.raw(
    'create index notices_decisions_waiting on notices_decisions (person, id) where settled_at is null',
  );
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('notices_decisions');
};
