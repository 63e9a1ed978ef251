// @ts-check

/**
 * Dated permissions to fail. Transitions only grow, in one hash chain for each
 * exception, and how an exception stands follows from them. What is effective now
 * has a table of its own, small and indexed by subject, because every list of
 * identities looks at it; its key lets one exception at a time permit one finding.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('exceptions_exceptions', table => {
    table.increments('id');
    // The one that it renews.
    table.integer('parent_id');
    table.string('state', 16).notNullable();
    table.string('kind', 32).notNullable();
    table.string('title', 200).notNullable();
    table.string('severity', 16).notNullable();
    table.string('requester', 512).notNullable();
    // Who sees to the plan.
    table.string('owner', 512).notNullable();
    table.string('decided_by', 512);
    table.string('requested_at', 32);
    table.string('decision_due_at', 32);
    table.string('decided_at', 32);
    // From when on it was asked for, where that is not at once.
    table.string('begins_at', 32);
    table.string('effective_from', 32);
    // When the first one of a row of renewals came into effect.
    table.string('first_effective_from', 32);
    table.string('expires_at', 32).notNullable();
    table.string('next_review_at', 32);
    table.string('ended_at', 32);
    table.integer('renewals').notNullable();
    // What is asked for with all that follows from it, and who approved, as JSON.
    table.text('content').notNullable();
    table.text('approvals').notNullable();
    table.string('content_hash', 64).notNullable();
    // Of its last transition.
    table.integer('sequence').notNullable();
    table.string('hash', 64).notNullable();
    table.index(['state', 'id'], 'exceptions_by_state');
    table.index(['state', 'expires_at'], 'exceptions_by_end');
    table.index(['requester', 'id'], 'exceptions_by_requester');
    table.index(['decided_by', 'state'], 'exceptions_by_outcome');
    table.index(['parent_id'], 'exceptions_by_parent');
  });
  await knex.schema.createTable('exceptions_transitions', table => {
    table.integer('exception_id').notNullable();
    table.integer('sequence').notNullable();
    table.string('event', 16).notNullable();
    table.string('from', 16);
    table.string('to', 16).notNullable();
    table.string('by', 512);
    table.string('on_behalf_of', 512);
    table.string('seat', 32);
    table.text('reason');
    table.string('at', 32).notNullable();
    table.text('content').notNullable();
    table.string('content_hash', 64).notNullable();
    table.string('hash', 64).notNullable();
    table.string('previous_hash', 64);
    table.primary(['exception_id', 'sequence']);
  });
  // What an exception is about: each rule with each subject.
  await knex.schema.createTable('exceptions_subjects', table => {
    table.integer('exception_id').notNullable();
    table.string('rule_id', 100).notNullable();
    // `identity:12`, or the ref of an outcome.
    table.string('subject', 512).notNullable();
    table.integer('identity_id');
    table.primary(['exception_id', 'rule_id', 'subject']);
    table.index(['subject', 'rule_id'], 'exceptions_subjects_by_subject');
    table.index(['identity_id'], 'exceptions_subjects_by_identity');
  });
  await knex.schema.createTable('exceptions_effects', table => {
    table.string('subject', 512).notNullable();
    table.string('rule_id', 100).notNullable();
    table.integer('identity_id');
    table.integer('exception_id').notNullable();
    table.string('effective_from', 32).notNullable();
    table.string('expires_at', 32).notNullable();
    table.primary(['subject', 'rule_id']);
    table.index(['identity_id', 'rule_id'], 'exceptions_effects_by_identity');
    table.index(['exception_id'], 'exceptions_effects_by_exception');
  });
  await knex.schema.alterTable('posture_entities', table => {
    // The earliest end of an exception that its flag depends on.
    table.string('excepted_until', 32);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('posture_entities', table => {
    table.dropColumn('excepted_until');
  });
  for (const table of [
    'exceptions_effects',
    'exceptions_subjects',
    'exceptions_transitions',
    'exceptions_exceptions',
  ]) {
    await knex.schema.dropTable(table);
  }
};
