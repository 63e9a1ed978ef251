import type { Knex } from 'knex';
import { OWNABLE_KINDS } from './DirectoryEntity';

const ENTITIES = 'directory_entities';

/**
 * A query for the refs of the ownable entities that count for an entity, to be
 * joined or put into `where in`: no list of refs ever leaves the database.
 */
export function belowQuery(knex: Knex, ref: string): Knex.QueryBuilder {
  const [kind] = ref.split(':', 1);
  const refs = knex(ENTITIES)
    .select('ref')
    .whereIn('kind', [...OWNABLE_KINDS]);
  switch (kind) {
    case 'system':
      return refs.where(q => q.where({ ref }).orWhere({ system_ref: ref }));
    case 'domain': {
      const domains = domainTree(knex, ref);
      const systems = knex(ENTITIES)
        .select('ref')
        .where({ kind: 'system' })
        .whereIn('domain_ref', domains);
      return refs.where(q =>
        q
          .where({ ref })
          .orWhereIn('domain_ref', domains)
          .orWhereIn('system_ref', systems),
      );
    }
    case 'group':
    case 'user':
      return refs.whereIn('owner_ref', ownersQuery(knex, ref));
    default:
      return refs.where({ ref });
  }
}

/**
 * A query for the refs of the owners that count for a group, which are those of its
 * tree, or for a user, who are they and their groups.
 */
export function ownersQuery(knex: Knex, ref: string): Knex.QueryBuilder {
  return ref.startsWith('user:')
    ? knex('directory_memberships')
        .select('group_ref')
        .where({ user_ref: ref })
        .union(knex.select(knex.raw('cast(? as varchar(512))', [ref])))
    : knex('directory_group_closure')
        .select('descendant_ref')
        .where({ ancestor_ref: ref });
}

/** A domain and its subdomains. `union` without `all` ends circles. */
function domainTree(knex: Knex, ref: string): Knex.QueryBuilder {
  const tree = knex.raw(
    `with recursive tree (ref) as (
       select ref from directory_entities where ref = ?
       union
       select e.ref from directory_entities e
       join tree on e.domain_ref = tree.ref where e.kind = 'domain'
     ) select ref from tree`,
    [ref],
  );
  // `whereIn` takes raw queries as well; its types do not say so.
  return tree as unknown as Knex.QueryBuilder;
}
