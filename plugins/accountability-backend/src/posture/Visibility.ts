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

/**
 * What one caller may see. Applied to every query that lists or counts
 * identities, so that nobody counts what they may not read.
 */
export interface Visibility {
  /** Conditions of the portal's policy; undefined is all. */
  criteria?: IdentityCriteria;
  /** Entities of the catalog the caller may read. */
  entities: 'all' | 'none' | { setId: string };
  /** May see identities that no entity is linked to. */
  unlinked: boolean;
}

/** Sees everything: the product's own services. */
export const SEES_ALL: Visibility = { entities: 'all', unlinked: true };

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

function applyCriteria(
  where: Knex.QueryBuilder,
  criteria: IdentityCriteria,
  knex: Knex,
): void {
  if ('allOf' in criteria) {
    for (const part of criteria.allOf)
      where.where(w => applyCriteria(w, part, knex));
  } else if ('anyOf' in criteria) {
    where.where(any => {
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
