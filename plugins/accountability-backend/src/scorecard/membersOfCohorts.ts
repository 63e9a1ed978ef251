import type { Knex } from 'knex';
import { applyEntityVisibility, ON_RECORD, type Visibility } from '../posture';

/** By what the organisation is broken down. Rules are columns of each of these. */
export type Dimension =
  | 'organisation'
  | 'group'
  | 'system'
  | 'domain'
  | 'outcome'
  | 'owner';

/**
 * Under which name the end of a day keeps what belongs to no member of a dimension. No
 * member is called so; the organisation, which is one, keeps all of it there.
 */
export const OUTSIDE = '';

/**
 * Which cohorts count for which member, each pair once, as the lists of the inventory
 * have it: a number and the list behind it are the same identities. Of all members or
 * of those named; by all links, or by those to entities that somebody may see.
 */
export function membersOfCohorts(
  knex: Knex,
  by: Dimension,
  {
    members,
    visibility,
  }: { members?: readonly string[]; visibility?: Visibility },
): Knex.QueryBuilder {
  const among = (query: Knex.QueryBuilder, column: string) => {
    if (members) query.whereIn(column, [...members]);
    else query.whereNotNull(column);
    return query.select({ member: column });
  };
  const links = () => {
    const query = knex('scorecard_cohort_entities as l').distinct(
      'l.cohort_id',
    );
    if (visibility) {
      applyEntityVisibility(query, {
        ...{ column: 'l.entity_ref', visibility, knex },
      });
    }
    return query;
  };
  const linked = () =>
    links().join('directory_entities as e', 'e.ref', 'l.entity_ref');
  switch (by) {
    case 'organisation':
      return knex('scorecard_cohorts').select({
        member: knex.raw(`''`),
        cohort_id: 'id',
      });
    case 'owner':
      return among(
        knex('scorecard_cohorts')
          .where('state', 'owned')
          .select({ cohort_id: 'id' }),
        'owner_ref',
      );
    case 'group': {
      const using = among(
        linked().join(
          'directory_group_closure as c',
          'c.descendant_ref',
          'e.owner_ref',
        ),
        'c.ancestor_ref',
      );
      const answering = among(
        knex('scorecard_cohorts as k')
          .join(
            'directory_group_closure as c',
            'c.descendant_ref',
            'k.owner_ref',
          )
          .where(on =>
            on.where('k.state', 'owned').orWhereIn('k.reason', [...ON_RECORD]),
          )
          .select({ cohort_id: 'k.id' }),
        'c.ancestor_ref',
      );
      return using.union(answering);
    }
    case 'system':
      return among(linked(), 'e.system_ref').union(
        among(linked().where('e.kind', 'system'), 'e.ref'),
      );
    case 'outcome':
      return among(
        links().join('outcomes_scope as s', 's.entity_ref', 'l.entity_ref'),
        's.outcome_ref',
      );
    case 'domain': {
      const tree = domainTree(knex).as('t');
      const direct = linked().join(tree, 't.ref', 'e.domain_ref');
      const bySystem = linked()
        .join('directory_entities as y', 'y.ref', 'e.system_ref')
        .join(tree, 't.ref', 'y.domain_ref');
      const itself = linked().join(tree, 't.ref', 'e.ref');
      return among(direct, 't.ancestor').union([
        among(bySystem, 't.ancestor'),
        among(itself, 't.ancestor'),
      ]);
    }
    default:
      throw new Error(`There is no dimension ${by as string}`);
  }
}

/** Each domain with all below it and itself. `union` without `all` ends circles. */
function domainTree(knex: Knex): Knex.QueryBuilder {
  return knex
    .withRecursive('tree', base =>
      base
        .from('directory_entities')
        .where('kind', 'domain')
        .select({ ancestor: 'ref', ref: 'ref' })
        .union(more =>
          more
            .from('directory_entities as d')
            .join('tree', 'tree.ref', 'd.domain_ref')
            .where('d.kind', 'domain')
            .select('tree.ancestor', 'd.ref'),
        ),
    )
    .from('tree')
    .select('ancestor', 'ref');
}
