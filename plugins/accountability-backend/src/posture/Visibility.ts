import type { Knex } from 'knex';
import {
  applyCriteria,
  ownerRefsOf,
  type IdentityCriteria,
  type IdentityCriterion,
} from './IdentityCriteria';

/**
 * What one caller may see. Applied to every query that lists or counts
 * identities, so that nobody counts what they may not read.
 */
export interface Visibility {
  /** Conditions of the portal's policy; undefined is all. */
  criteria?: IdentityCriteria;
  /** Entities of the catalog the caller may read. */
  entities: 'all' | 'none' | { setId: string };
  /** May see identities that no entity is linked to, not only those of their own. */
  unlinked: boolean;
}

/** Sees everything: the product's own services. */
export const SEES_ALL: Visibility = { entities: 'all', unlinked: true };

/** Whether nothing at all is hidden from somebody. */
export function seesAll({ criteria, entities, unlinked }: Visibility): boolean {
  return !criteria && entities === 'all' && unlinked;
}

/** Conditions that no identity meets. */
export const NO_IDENTITY: IdentityCriterion = { by: 'owner', refs: [] };

/** Restricts a query on `inventory_identities as i` to what the caller may see. */
export function applyVisibility(
  query: Knex.QueryBuilder,
  visibility: Visibility,
  knex: Knex,
): void {
  const { criteria, entities, unlinked } = visibility;
  if (criteria) query.where(where => applyCriteria(where, criteria, knex));
  if (entities === 'all' && unlinked) return;
  // What somebody may see as its owner they see without a link too.
  const own = criteria ? ownerRefsOf(criteria) : [];
  const links = () =>
    knex('inventory_links as vl')
      .select('vl.identity_id')
      .whereRaw('vl.identity_id = i.id');
  query.where(where => {
    if (entities === 'all') where.whereExists(links());
    else if (entities === 'none') where.whereRaw('1 = 0');
    else
      where.whereExists(
        links().whereIn('vl.entity_ref', visibleRefs(knex, entities.setId)),
      );
    if (unlinked) where.orWhereNotExists(links());
    else if (own.length > 0) {
      where.orWhere(mine => {
        applyCriteria(mine, { by: 'owner', refs: own }, knex);
        mine.whereNotExists(links());
      });
    }
  });
}

/** Restricts a query with a column of entity refs to entities the caller may read. */
export function applyEntityVisibility(
  query: Knex.QueryBuilder,
  options: { column: string; visibility: Visibility; knex: Knex },
): void {
  const { entities } = options.visibility;
  if (entities === 'none') query.whereRaw('1 = 0');
  else if (entities !== 'all') {
    query.whereIn(options.column, visibleRefs(options.knex, entities.setId));
  }
}

function visibleRefs(knex: Knex, setId: string): Knex.QueryBuilder {
  return knex('posture_visible_entities')
    .select('entity_ref')
    .where({ set_id: setId });
}
