import type { Knex } from 'knex';
import type { ScorecardDimension } from 'backstage-plugin-accountability-common';
import type { Visibility } from '../posture';
import { membersOfCohorts } from './membersOfCohorts';

/**
 * Ids of the cohorts that count for no member of a dimension: what is missing where
 * its rows are added up. A system that the catalog does not have is none. By all links,
 * or by those to entities that somebody may see.
 */
export function cohortsOutside(
  knex: Knex,
  by: ScorecardDimension,
  visibility?: Visibility,
): Knex.QueryBuilder {
  const within = knex
    .from(membersOfCohorts(knex, by, { visibility }).as('m'))
    .select('m.cohort_id');
  if (by === 'system') {
    within.whereIn('m.member', knex('directory_entities').select('ref'));
  }
  // Not by `not in`, which PostgreSQL goes through for each cohort once it is long.
  return knex('scorecard_cohorts as c')
    .leftJoin(within.as('w'), 'w.cohort_id', 'c.id')
    .whereNull('w.cohort_id')
    .select('c.id');
}

/** Ids of the identities that belong to no member, as far as somebody may see that. */
export function identitiesOutside(
  knex: Knex,
  by: ScorecardDimension,
  visibility: Visibility,
): Knex.QueryBuilder {
  return knex('scorecard_standings as st')
    .select('st.identity_id')
    .whereIn('st.cohort_id', cohortsOutside(knex, by, visibility));
}
