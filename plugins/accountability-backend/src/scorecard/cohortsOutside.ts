import type { Knex } from 'knex';
import type { ScorecardDimension } from 'backstage-plugin-accountability-common';
import { applyEntityVisibility, ON_RECORD, type Visibility } from '../posture';

/**
 * Ids of the cohorts that count for no member of a dimension: what is missing where
 * its rows are added up, as membersOfCohorts has them. A system that the catalog does
 * not have is none. By all links, or by those to entities that somebody may see.
 *
 * Asked as what has no link of the kind: to list all members of all cohorts first
 * takes a database several times as long.
 */
export function cohortsOutside(
  knex: Knex,
  by: ScorecardDimension,
  visibility?: Visibility,
): Knex.QueryBuilder {
  const cohorts = knex('scorecard_cohorts as k').select('k.id');
  if (by === 'owner') {
    return cohorts.where(no =>
      no.whereNot('k.state', 'owned').orWhereNull('k.owner_ref'),
    );
  }
  const links = knex('scorecard_cohort_entities as l')
    .select('l.cohort_id')
    .whereRaw('l.cohort_id = k.id');
  if (visibility) {
    applyEntityVisibility(links, {
      ...{ column: 'l.entity_ref', visibility, knex },
    });
  }
  if (by === 'outcome') {
    links.whereIn('l.entity_ref', knex('outcomes_scope').select('entity_ref'));
  } else {
    links
      .join('directory_entities as e', 'e.ref', 'l.entity_ref')
      .where(within => applyWithin(within, by, knex));
  }
  cohorts.whereNotExists(links);
  if (by === 'group') cohorts.where(no => applyAnswersToNoGroup(no, knex));
  return cohorts;
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

/** Of entities as `e`, those that belong to some member. */
function applyWithin(
  entities: Knex.QueryBuilder,
  by: Exclude<ScorecardDimension, 'owner' | 'outcome'>,
  knex: Knex,
): void {
  const known = () => knex('directory_entities').select('ref');
  const domains = () => known().where('kind', 'domain');
  switch (by) {
    case 'group':
      entities.whereIn('e.owner_ref', groups(knex));
      break;
    case 'system':
      entities.whereIn('e.system_ref', known()).orWhere('e.kind', 'system');
      break;
    case 'domain':
      entities
        .whereIn('e.domain_ref', domains())
        .orWhere('e.kind', 'domain')
        .orWhereIn('e.system_ref', known().whereIn('domain_ref', domains()));
      break;
    default:
      throw new Error(`There is no dimension ${by satisfies never}`);
  }
}

/** Of cohorts as `k`, those of which no group is the owner on record. */
function applyAnswersToNoGroup(cohorts: Knex.QueryBuilder, knex: Knex): void {
  cohorts
    .whereNull('k.owner_ref')
    .orWhereNotIn('k.owner_ref', groups(knex))
    .orWhere(guessed =>
      guessed
        .whereNot('k.state', 'owned')
        .where(reason =>
          reason.whereNull('k.reason').orWhereNotIn('k.reason', [...ON_RECORD]),
        ),
    );
}

/** Every group is among those below itself. */
function groups(knex: Knex): Knex.QueryBuilder {
  return knex('directory_group_closure').select('descendant_ref');
}
