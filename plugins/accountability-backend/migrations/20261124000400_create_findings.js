// @ts-check

/**
 * Verdicts of the rules, and the life of those that failed.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('findings_evaluations', table => {
    table.integer('identity_id').primary();
    table.text('verdicts').notNullable();
    // One letter per rule, in the order of the rule book, so that totals are one grouped scan.
    table.string('signature', 255).notNullable();
    table.string('rule_version', 44).notNullable();
    table.string('evaluated_at', 32).notNullable();
    // Earliest moment at which a verdict could flip with no new data.
    table.string('reevaluate_at', 32);
    table.integer('open_findings').notNullable();
    table.integer('unknown_verdicts').notNullable();
    // Worst severity among open findings: 0 none, 1 low … 4 critical.
    table.integer('worst').notNullable();
    table.index(['reevaluate_at'], 'findings_evaluations_due');
    table.index(
      ['rule_version', 'identity_id'],
      'findings_evaluations_by_version',
    );
    table.index(['signature'], 'findings_evaluations_by_signature');
  });
  await knex.schema.createTable('findings_findings', table => {
    table.increments('id');
    table.integer('identity_id').notNullable();
    table.string('rule_id', 100).notNullable();
    table.integer('severity').notNullable();
    table.text('because').notNullable();
    table.string('first_seen_at', 32).notNullable();
    table.string('resolved_at', 32);
    table.index(['identity_id'], 'findings_findings_by_identity');
  });
  await knex.raw(
    'create unique index findings_findings_open on findings_findings (rule_id, identity_id) where resolved_at is null',
  );
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('findings_findings');
  await knex.schema.dropTable('findings_evaluations');
};
