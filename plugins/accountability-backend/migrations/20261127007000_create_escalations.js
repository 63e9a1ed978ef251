// @ts-check

/**
 * Deadlines as they are followed until they are met, and what was done about them.
 * They can be worked out again from what they are about; steps, moves and
 * acknowledgements cannot, so these only grow. A step has a key of its own, so that
 * none is taken twice, whoever takes it.
 *
 * Messages are composed together with what they tell, and handed over afterwards: what
 * is not sent when a process dies is sent by the next one, under the same key.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('escalations_deadlines', table => {
    table.increments('id');
    table.string('obligation_id', 700).notNullable();
    table.string('subject', 512).notNullable();
    table.string('kind', 32).notNullable();
    table.string('outcome_ref', 512);
    table.integer('identity_id');
    table.integer('exception_id');
    table.string('severity', 16).notNullable();
    table.string('due_at', 32).notNullable();
    table.string('since', 32).notNullable();
    table.string('next_at', 32);
    table.integer('round').notNullable();
    // Number of the last step in this round.
    table.integer('step');
    table.boolean('reached_nobody').notNullable();
    table.integer('acknowledged').notNullable();
    table.integer('moves').notNullable();
    table.string('closed_at', 32);
    // What else is known of it, as JSON.
    table.text('due').notNullable();
    table.index(['subject'], 'escalations_deadlines_by_subject');
    table.index(['next_at'], 'escalations_deadlines_by_next_step');
  });
  // One at a time of each obligation.
  await knex.schema.raw(
    'create unique index escalations_deadlines_open on escalations_deadlines (obligation_id) where closed_at is null',
  );
  // What rules about outcomes look at.
  await knex.schema.raw(
    'create index escalations_deadlines_by_outcome on escalations_deadlines (outcome_ref, kind, due_at) where closed_at is null',
  );
  // What is overdue and open: a small part of all.
  await knex.schema.raw(
    'create index escalations_deadlines_overdue on escalations_deadlines (due_at, id) where closed_at is null and step >= 1000',
  );
  await knex.schema.createTable('escalations_steps', table => {
    table.integer('deadline_id').notNullable();
    table.integer('round').notNullable();
    table.integer('number').notNullable();
    table.string('kind', 16).notNullable();
    table.string('planned_at', 32).notNullable();
    table.string('at', 32).notNullable();
    table.string('due_at', 32).notNullable();
    table.string('rung', 32);
    table.text('passed_over').notNullable();
    table.text('told').notNullable();
    table.primary(['deadline_id', 'round', 'number']);
  });
  await knex.schema.createTable('escalations_moves', table => {
    table.integer('deadline_id').notNullable();
    table.integer('number').notNullable();
    table.string('from', 32).notNullable();
    table.string('to', 32).notNullable();
    table.string('at', 32).notNullable();
    table.string('by', 512);
    table.text('reason');
    table.boolean('begins_anew').notNullable();
    table.primary(['deadline_id', 'number']);
  });
  await knex.schema.createTable('escalations_acknowledgements', table => {
    table.integer('deadline_id').notNullable();
    table.string('by', 512).notNullable();
    table.string('at', 32).notNullable();
    table.text('note');
    table.primary(['deadline_id', 'by']);
  });
  // By which policy deadlines are planned: another one plans all of them anew.
  await knex.schema.createTable('escalations_policy', table => {
    table.integer('id').primary();
    table.string('hash', 64).notNullable();
  });
  // Who was told what; what is not in a message yet waits for the next one.
  await knex.schema.createTable('notices_notices', table => {
    table.increments('id');
    table.integer('deadline_id').notNullable();
    table.integer('round').notNullable();
    table.integer('number').notNullable();
    table.string('person', 512).notNullable();
    table.string('as', 32).notNullable();
    table.string('on_behalf_of', 512);
    table.boolean('urgent').notNullable();
    table.string('at', 32).notNullable();
    table.string('message_key', 300);
    table.unique(['deadline_id', 'round', 'number', 'person'], {
      indexName: 'notices_notices_once',
    });
    table.index(['person', 'message_key'], 'notices_notices_by_person');
    table.index(['deadline_id'], 'notices_notices_by_deadline');
  });
  // When somebody is next told, at once or with everything of the day.
  await knex.schema.createTable('notices_people', table => {
    table.string('person', 512).primary();
    table.string('urgent_at', 32);
    table.string('digest_at', 32);
    // When they were last told at once.
    table.string('told_at', 32);
    table.index(['urgent_at'], 'notices_people_urgent');
    table.index(['digest_at'], 'notices_people_by_digest');
  });
  await knex.schema.createTable('notices_messages', table => {
    table.string('key', 300).primary();
    table.string('person', 512).notNullable();
    table.string('at', 32).notNullable();
    table.text('message').notNullable();
    table.index(['person', 'at'], 'notices_messages_by_person');
  });
  await knex.schema.createTable('notices_deliveries', table => {
    table.string('message_key', 300).notNullable();
    table.string('channel', 100).notNullable();
    table.boolean('urgent').notNullable();
    table.string('state', 16).notNullable();
    table.integer('attempts').notNullable();
    // When it is tried next, or given up by whoever tries it now.
    table.string('next_at', 32);
    table.string('sent_at', 32);
    table.text('problem');
    table.primary(['message_key', 'channel']);
    table.index(['channel', 'next_at'], 'notices_deliveries_by_next');
    table.index(['state'], 'notices_deliveries_by_state');
  });
  // What was asked for before is followed from now on; outcomes are judged at every start.
  await knex.raw(
    "insert into db_marks (stage, subject, counter) select 'deadline', 'exception:' || id, 1 from exceptions_exceptions where state in ('requested', 'under-review', 'active')",
  );
  await knex.raw(
    "insert into db_marks (stage, subject, counter) select distinct 'rotation', 'identity:' || identity_id, 1 from findings_findings where resolved_at is null and rule_id in ('expiring-credential', 'key-age')",
  );
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex('db_marks').whereIn('stage', ['deadline', 'rotation']).delete();
  for (const table of [
    'notices_deliveries',
    'notices_messages',
    'notices_people',
    'notices_notices',
    'escalations_policy',
    'escalations_acknowledgements',
    'escalations_moves',
    'escalations_steps',
    'escalations_deadlines',
  ]) {
    await knex.schema.dropTable(table);
  }
};
