import type { Knex } from 'knex';
import { WAITING_STATES } from 'backstage-plugin-accountability-common';

/** The first that is asked for from the finding `rule` of an identity, to select beside it. */
export function askedFrom(
  knex: Knex,
  { identity, rule }: { identity: string; rule: string },
): Knex.QueryBuilder {
  return knex('exceptions_subjects as s')
    .join('exceptions_exceptions as e', 'e.id', 's.exception_id')
    .min('e.id')
    .whereRaw('s.identity_id = ??', [identity])
    .whereRaw('s.rule_id = ??', [rule])
    .whereIn('e.state', [...WAITING_STATES]);
}

/** Exceptions about one subject that nobody has decided yet, by rule. */
export async function askedAbout(
  knex: Knex,
  subject: string,
): Promise<Map<string, number>> {
  const rows: { rule_id: string; id: number }[] = await knex(
    'exceptions_subjects as s',
  )
    .join('exceptions_exceptions as e', 'e.id', 's.exception_id')
    .select('s.rule_id', 'e.id')
    .where('s.subject', subject)
    .whereIn('e.state', [...WAITING_STATES])
    .orderBy('e.id');
  return new Map(rows.map(row => [row.rule_id, row.id]));
}
