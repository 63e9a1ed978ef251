import type { Knex } from 'knex';
import { DatabaseDirectoryStore } from '../directory';
import { applyEntityVisibility, isRolledUp, type Visibility } from '../posture';

/** Refs of what an outcome governs; each once. */
export function entitiesGovernedBy(
  knex: Knex,
  outcomeRef: string,
): Knex.QueryBuilder {
  return knex('outcomes_scope')
    .select('entity_ref')
    .where('outcome_ref', outcomeRef);
}

/**
 * Scopes as `s`: of an entity, or of everything that belongs to it, as far as the
 * caller may see it; of everything when no entity is named.
 */
export function governedBelow(
  knex: Knex,
  entityRef: string | undefined,
  visibility: Visibility,
): Knex.QueryBuilder {
  const query = knex('outcomes_scope as s');
  applyEntityVisibility(query, { column: 's.entity_ref', visibility, knex });
  if (entityRef === undefined) return query;
  const ref = entityRef.toLowerCase();
  return isRolledUp(ref)
    ? query.whereIn(
        's.entity_ref',
        new DatabaseDirectoryStore(knex).belowSubquery(ref),
      )
    : query.where('s.entity_ref', ref);
}
