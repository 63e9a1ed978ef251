import type { Knex } from 'knex';
import { NOT_IN_FORCE } from '../outcomes';
import { applyEntityVisibility, type Visibility } from '../posture';
import type { Dimension } from './membersOfCohorts';

type MemberDimension = Exclude<Dimension, 'organisation'>;

/** What a member `m` is called, as SQL. */
export function memberTitle(by: MemberDimension): string {
  return by === 'outcome' ? 'm.title' : 'coalesce(m.title, m.name)';
}

/** Members of a dimension as `m`, as far as a caller may read them in the catalog. */
export function memberQuery(
  knex: Knex,
  by: MemberDimension,
  visibility: Visibility,
): Knex.QueryBuilder {
  const query =
    by === 'outcome'
      ? knex('outcomes_outcomes as m')
      : knex('directory_entities as m');
  applyEntityVisibility(query, { column: 'm.ref', visibility, knex });
  if (by === 'owner') {
    return query.whereIn(
      'm.ref',
      knex('scorecard_cohorts').select('owner_ref').where('state', 'owned'),
    );
  }
  return by === 'outcome'
    ? query.whereNotIn('m.status', [...NOT_IN_FORCE])
    : query.where('m.kind', by);
}
