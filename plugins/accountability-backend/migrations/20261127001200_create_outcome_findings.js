// @ts-check

/**
 * What the rules say of each outcome, and the life of what is wrong. Verdicts and
 * mentions are derived; findings keep when something was first seen and resolved.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('outcomes_evaluations', table => {
    table.string('outcome_ref', 512).primary();
    // Over the rules as they are set here, and how facts are gathered for them.
    table.string('rule_version', 64).notNullable();
    // Earliest moment at which a verdict could flip with no new data.
    table.string('reevaluate_at', 32);
    // The declared lifecycle, and since when it has been that.
    table.string('lifecycle', 16).notNullable();
    table.string('lifecycle_since', 32).notNullable();
    table.index(['reevaluate_at'], 'outcomes_evaluations_due');
    table.index(['rule_version'], 'outcomes_evaluations_by_version');
  });
  await knex.schema.createTable('outcomes_verdicts', table => {
    table.string('outcome_ref', 512).notNullable();
    table.string('rule_id', 100).notNullable();
    // 1 low … 4 critical.
    table.integer('severity').notNullable();
    table.string('is', 16).notNullable();
    table.text('verdict').notNullable();
    // Since when it has been so; kept while only the words or the severity differ.
    table.string('since', 32).notNullable();
    table.primary(['outcome_ref', 'rule_id']);
  });
  await knex.schema.createTable('outcomes_findings', table => {
    table.increments('id');
    table.string('outcome_ref', 512).notNullable();
    table.string('rule_id', 100).notNullable();
    table.integer('severity').notNullable();
    table.text('because').notNullable();
    table.string('first_seen_at', 32).notNullable();
    table.string('resolved_at', 32);
    table.index(['outcome_ref'], 'outcomes_findings_by_outcome');
  });
  await knex.raw(
    'create unique index outcomes_findings_open on outcomes_findings (outcome_ref, rule_id) where resolved_at is null',
  );
  // Users, groups, systems and controls that a judgement looked at: when one of
  // them changes, the outcome is judged anew.
  await knex.schema.createTable('outcomes_mentions', table => {
    table.string('outcome_ref', 512).notNullable();
    table.string('ref', 512).notNullable();
    table.primary(['outcome_ref', 'ref']);
    table.index(['ref'], 'outcomes_mentions_by_ref');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const table of [
    'outcomes_mentions',
    'outcomes_findings',
    'outcomes_verdicts',
    'outcomes_evaluations',
  ]) {
    await knex.schema.dropTable(table);
  }
};
