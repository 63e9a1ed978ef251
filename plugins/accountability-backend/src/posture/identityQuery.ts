import type { Knex } from 'knex';
import type { OwnerlessReason } from 'backstage-plugin-accountability-common';
import { DatabaseDirectoryStore } from '../directory';
import { effectsAt } from '../exceptions';
import { SEVERITY_RANKS } from '../findings';
import { privilegeRank } from '../inventory';
import { applyPressing } from './DatabaseRankStore';
import { isRolledUp } from './isRolledUp';
import {
  applyEntityVisibility,
  applyVisibility,
  type Visibility,
} from './Visibility';
import { type AskedFilter, verdictSubquery } from './verdictQuery';

// Whoever would be the owner if the reason were mended answers for it all the same;
// an owner who is only guessed at does not.
export const ON_RECORD: readonly OwnerlessReason[] = [
  'disputed',
  'not-accepted',
  'owner-group-empty',
  'owner-left',
];

/** The rule that an identity nobody answers for fails. */
export const OWNERLESS_RULE = 'accountable-owner';

/** Whether an entity can have identities that nothing is linked to: it owns them. */
export function canOwn(entityRef: string): boolean {
  return /^(group|user):/i.test(entityRef);
}

/**
 * Identities as `i`, with their ownership as `o` and evaluation as `f`, under a
 * filter and within what the caller may see.
 */
export function identityQuery(
  knex: Knex,
  filter: AskedFilter,
  visibility: Visibility,
): Knex.QueryBuilder {
  const query = knex('inventory_identities as i')
    .leftJoin('ownership_states as o', 'o.identity_id', 'i.id')
    .leftJoin('findings_evaluations as f', 'f.identity_id', 'i.id');
  applyVisibility(query, visibility, knex);
  if (filter.gone !== 'true') query.whereNull('i.gone_at');

  for (const word of (filter.q ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)) {
    query.whereRaw(`i.search_text like ? escape '\\'`, [
      `%${escapeLike(word)}%`,
    ]);
  }
  const columns = [
    'provider',
    'scope',
    'kind',
    'status',
    'origin',
    'environment',
  ] as const;
  for (const column of columns) {
    const values = filter[column];
    if (values) query.whereIn(`i.${column}`, values as string[]);
  }
  if (filter.privilege)
    query.whereIn('i.privilege', filter.privilege.map(privilegeRank));
  if (filter.ownership) query.whereIn('o.state', filter.ownership);
  if (filter.reason) query.whereIn('o.reason', filter.reason);
  if (filter.owner) {
    query
      .where('o.state', 'owned')
      .whereIn('o.owner_ref', filter.owner.map(lower));
  }
  if (filter.offeredTo) {
    // Offers are few: found by their index, not by going through the identities.
    query.whereIn(
      'i.id',
      knex('ownership_states')
        .select('identity_id')
        .whereIn('offered_to', filter.offeredTo.map(lower)),
    );
  }
  if (filter.severity) {
    query.whereIn(
      'f.worst',
      filter.severity.map(s => SEVERITY_RANKS.indexOf(s)),
    );
  }
  if (filter.verdict) {
    query.whereIn('i.id', verdictSubquery(knex, filter));
  } else if (filter.rule) {
    query.whereExists(
      knex('findings_findings as ff')
        .select('ff.id')
        .whereRaw('ff.identity_id = i.id')
        .whereNull('ff.resolved_at')
        .whereIn('ff.rule_id', filter.rule),
    );
  }
  if (filter.excepted) applyExcepted(query, filter, knex);
  if (filter.pressing) {
    const { now } = filter;
    if (!now) throw new Error('A filter by what is pressing needs the time');
    const pressing = knex('posture_ranks as pr').select('pr.identity_id');
    applyPressing(pressing, { knex, alias: 'pr', now });
    if (filter.pressing === 'true') query.whereIn('i.id', pressing);
    // Not by `not in`, which PostgreSQL goes through for each identity once it is long.
    else query.whereNotExists(pressing.whereRaw('pr.identity_id = i.id'));
  }
  if (filter.source) {
    query.whereExists(
      knex('inventory_presences as fp')
        .select('fp.id')
        .whereRaw('fp.identity_id = i.id')
        .whereNull('fp.gone_at')
        .whereIn('fp.source_id', filter.source),
    );
  }
  // A link to an entity that the caller may not read answers no question.
  const allLinks = () => {
    const linked = knex('inventory_links as fl').select('fl.identity_id');
    applyEntityVisibility(linked, {
      column: 'fl.entity_ref',
      visibility,
      knex,
    });
    return linked;
  };
  const links = () => allLinks().whereRaw('fl.identity_id = i.id');
  if (filter.linked === 'true') query.whereExists(links());
  if (filter.linked === 'false') query.whereNotExists(links());
  if (filter.entity) {
    const ref = lower(filter.entity);
    const directory = new DatabaseDirectoryStore(knex);
    const linked = isRolledUp(ref)
      ? allLinks().whereIn('fl.entity_ref', directory.belowSubquery(ref))
      : allLinks().where('fl.entity_ref', ref);
    // Of the entity, that what the outcome governs: by the same link.
    if (filter.governed) linked.whereIn('fl.entity_ref', filter.governed());
    // Not by `exists`, for which SQLite would go through all identities.
    query.whereIn(
      'i.id',
      canOwn(ref)
        ? linked.union(ownedBy(knex, directory.ownersSubquery(ref)))
        : linked,
    );
  }
  if (filter.outcome) {
    const { governed } = filter;
    if (!governed) throw new Error('A filter by an outcome needs its scope');
    query.whereIn('i.id', allLinks().whereIn('fl.entity_ref', governed()));
  }
  if (filter.outside) {
    const { beyond } = filter;
    if (!beyond) throw new Error('A filter by what is outside needs members');
    query.whereIn('i.id', beyond(visibility));
  }
  return query;
}

/**
 * Excepted is what an effective exception permits: one of the named rules to fail;
 * with a verdict but no rule, everything that fails; else that nobody answers for it.
 */
function applyExcepted(
  query: Knex.QueryBuilder,
  { rule, verdict, excepted, now }: AskedFilter,
  knex: Knex,
): void {
  if (!now) throw new Error('A filter by exceptions needs the time');
  const wanted = excepted === 'true';
  if (verdict && !rule) {
    const permitted = effectsAt(knex, { alias: 'ee', now })
      .join('findings_findings as ef', on =>
        on
          .on('ef.identity_id', 'ee.identity_id')
          .andOn('ef.rule_id', 'ee.rule_id')
          .onNull('ef.resolved_at'),
      )
      .whereRaw('ee.identity_id = i.id')
      .count('*');
    query.where('f.open_findings', '>', 0);
    query.where('f.open_findings', wanted ? '=' : '>', permitted);
    return;
  }
  const effects = effectsAt(knex, { alias: 'ee', now })
    .select('ee.exception_id')
    .whereRaw('ee.identity_id = i.id')
    .whereIn('ee.rule_id', rule ?? [OWNERLESS_RULE]);
  if (wanted) query.whereExists(effects);
  else query.whereNotExists(effects);
}

function ownedBy(knex: Knex, owners: Knex.QueryBuilder): Knex.QueryBuilder {
  return knex('ownership_states as w')
    .select('w.identity_id')
    .whereIn('w.owner_ref', owners)
    .where(on =>
      on.where('w.state', 'owned').orWhereIn('w.reason', [...ON_RECORD]),
    );
}

function lower(text: string): string {
  return text.toLowerCase();
}

function escapeLike(word: string): string {
  return word.replace(/[\\%_]/g, match => `\\${match}`);
}
