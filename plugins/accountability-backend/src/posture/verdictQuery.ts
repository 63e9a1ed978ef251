import type { Knex } from 'knex';
import type { IdentityFilter } from 'backstage-plugin-accountability-common';
import { VERDICT_LETTERS } from '../findings';
import type { Visibility } from './Visibility';

/** A filter, and what only others can tell about it. */
export interface AskedFilter extends IdentityFilter {
  /** Ids of the rules in the order of their letters in a signature. */
  ruleOrder?: readonly string[];
  /** The moment at which exceptions are looked at. */
  now?: Date;
  /** Refs of the entities that `outcome` governs. */
  governed?: () => Knex.QueryBuilder;
  /** Ids of the identities that belong to no member of the dimension `outside`. */
  beyond?: (visibility: Visibility) => Knex.QueryBuilder;
}

// Identities are many and signatures are few. This goes from each signature to the
// next one by their index, where `distinct` would read all evaluations.
const SIGNATURES = `with recursive seen(signature) as (
  select min(signature) from findings_evaluations
  union all
  select (select min(e.signature) from findings_evaluations as e where e.signature > seen.signature)
  from seen where seen.signature is not null
)`;

/**
 * Ids of identities of which any of the asked rules says any of the asked verdicts.
 *
 * @throws Error when rules are named and their order is not known: such a filter
 * would silently mean all identities.
 */
export function verdictSubquery(
  knex: Knex,
  filter: AskedFilter,
): Knex.QueryBuilder {
  const letters = (filter.verdict ?? ['fail']).map(is => VERDICT_LETTERS[is]);
  const { where, bindings } = filter.rule
    ? atPlaces(placesOf(filter.rule, filter.ruleOrder), letters)
    : anywhere(letters);
  return knex('findings_evaluations as fv')
    .select('fv.identity_id')
    .whereRaw(
      `fv.signature in (${SIGNATURES} select signature from seen where ${where})`,
      bindings,
    );
}

interface Condition {
  where: string;
  bindings: (string | number)[];
}

function anywhere(letters: readonly string[]): Condition {
  return {
    where: letters.map(() => 'signature like ?').join(' or '),
    bindings: letters.map(letter => `%${letter}%`),
  };
}

function atPlaces(
  { places, of }: { places: readonly number[]; of: number },
  letters: readonly string[],
): Condition {
  if (places.length === 0) return { where: '1 = 0', bindings: [] };
  const any = letters.map(() => '?').join(', ');
  const at = `substr(signature, ?, 1) in (${any})`;
  return {
    // What an older rule book judged has its letters elsewhere.
    where: `length(signature) = ? and (${places.map(() => at).join(' or ')})`,
    bindings: [of, ...places.flatMap(place => [place, ...letters])],
  };
}

function placesOf(rules: readonly string[], order?: readonly string[]) {
  if (!order) throw new Error('A filter by verdicts needs the order of rules');
  return {
    places: rules.map(id => order.indexOf(id) + 1).filter(place => place > 0),
    of: order.length,
  };
}
