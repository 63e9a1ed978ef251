import type { Knex } from 'knex';
import type { ScorecardDimension } from 'backstage-plugin-accountability-common';

// As the product has it: whoever would be the owner if the reason were mended.
const ON_RECORD =
  "'disputed', 'not-accepted', 'owner-group-empty', 'owner-left'";

const USING = `inventory_links l join directory_entities e on e.ref = l.entity_ref`;

const MEMBERS: Record<ScorecardDimension, string> = {
  group: `
    select c.ancestor_ref as member, l.identity_id from ${USING}
      join directory_group_closure c on c.descendant_ref = e.owner_ref
    union
    select c.ancestor_ref, w.identity_id from ownership_states w
      join directory_group_closure c on c.descendant_ref = w.owner_ref
      where w.state = 'owned' or w.reason in (${ON_RECORD})`,
  system: `
    select distinct e.system_ref as member, l.identity_id from ${USING}
      where e.system_ref is not null`,
  domain: `
    select distinct y.domain_ref as member, l.identity_id from ${USING}
      join directory_entities y on y.ref = e.system_ref
      where y.domain_ref is not null`,
  outcome: `
    select distinct s.outcome_ref as member, l.identity_id
      from inventory_links l join outcomes_scope s on s.entity_ref = l.entity_ref`,
  owner: `
    select w.owner_ref as member, w.identity_id from ownership_states w
      where w.state = 'owned'`,
};

/**
 * The plainest way to the numbers of a page: one statement over the rows themselves,
 * which counts identities by member, by owner and by what all rules say of them.
 */
export async function rawAggregate(
  knex: Knex,
  by: ScorecardDimension,
): Promise<number> {
  const counted = await knex
    .from(knex.raw(`(${MEMBERS[by]}) as m`))
    .join('inventory_identities as i', 'i.id', 'm.identity_id')
    .join('ownership_states as o', 'o.identity_id', 'm.identity_id')
    .join('findings_evaluations as f', 'f.identity_id', 'm.identity_id')
    .whereNull('i.gone_at')
    .groupBy('m.member', 'o.state', 'f.signature')
    .select('m.member', 'o.state', 'f.signature')
    .count({ n: '*' });
  return counted.length;
}
