import type { Knex } from 'knex';

/** Which identities a set of conditions means, as a tree of leaves. */
export type IdentityCriteria =
  | { allOf: IdentityCriteria[] }
  | { anyOf: IdentityCriteria[] }
  | { not: IdentityCriteria }
  | IdentityCriterion;

/** One condition on identities, answered in SQL. */
export interface IdentityCriterion {
  /** `owner`: its owner, or who is asked to become it, is one of them; `linked`: linked to an entity that one of them owns. */
  by: 'owner' | 'linked';
  refs: string[];
}

/** What a permission covers for one caller. */
export type Permitted = 'all' | 'none' | IdentityCriteria;

/**
 * The refs by which criteria reach identities as their owner's: those of conditions
 * on the owner that are not turned into their opposite.
 */
export function ownerRefsOf(
  criteria: IdentityCriteria,
  opposite = false,
): string[] {
  if ('not' in criteria) return ownerRefsOf(criteria.not, !opposite);
  if ('allOf' in criteria) {
    return criteria.allOf.flatMap(part => ownerRefsOf(part, opposite));
  }
  if ('anyOf' in criteria) {
    return criteria.anyOf.flatMap(part => ownerRefsOf(part, opposite));
  }
  return criteria.by === 'owner' && !opposite ? criteria.refs : [];
}

/** Restricts a query on `inventory_identities as i` to what meets the criteria. */
export function applyCriteria(
  where: Knex.QueryBuilder,
  criteria: IdentityCriteria,
  knex: Knex,
): void {
  if ('allOf' in criteria) {
    for (const part of criteria.allOf)
      where.where(w => applyCriteria(w, part, knex));
  } else if ('anyOf' in criteria) {
    where.where(any => {
      if (criteria.anyOf.length === 0) any.whereRaw('1 = 0');
      for (const part of criteria.anyOf)
        any.orWhere(w => applyCriteria(w, part, knex));
    });
  } else if ('not' in criteria) {
    where.whereNot(w => applyCriteria(w, criteria.not, knex));
  } else if (criteria.by === 'owner') {
    where.whereExists(
      knex('ownership_states as co')
        .select('co.identity_id')
        .whereRaw('co.identity_id = i.id')
        .where(mine =>
          mine
            .whereIn('co.offered_to', criteria.refs)
            .orWhere(owner =>
              owner
                .whereIn('co.owner_ref', criteria.refs)
                .where(has =>
                  has
                    .where('co.state', 'owned')
                    .orWhere('co.reason', 'disputed'),
                ),
            ),
        ),
    );
  } else {
    where.whereExists(
      knex('inventory_links as cl')
        .join('directory_entities as ce', 'ce.ref', 'cl.entity_ref')
        .select('cl.identity_id')
        .whereRaw('cl.identity_id = i.id')
        .whereIn('ce.owner_ref', criteria.refs),
    );
  }
}
