import type { Knex } from 'knex';
import type { Flag } from 'backstage-plugin-accountability-common';
import { selectIn } from '../db';
import { applyVisibility, flagAt, type Visibility } from '../posture';
import { governedBelow } from './governedBelow';

/** What is counted, for whom. */
export interface GovernedQuestion {
  outcomeRefs: readonly string[];
  visibility: Visibility;
  /** The moment at which exceptions are looked at. */
  now: Date;
  /** Only what belongs to this entity. */
  entity?: string;
  /** Counted for each system of each outcome, instead of each outcome. */
  bySystem?: boolean;
}

/** Counts come as texts from PostgreSQL. */
type Count = number | string | null;

interface Grouped {
  outcome_ref: string;
  /** The system, where it is counted by system and the entities have one. */
  tile_ref?: string | null;
}

export interface EntityNumbers extends Grouped {
  entities: Count;
  excepted: Count;
  flagged: Count;
  unknown: Count;
  softened: Count;
  clean: Count;
  /** Identities of each entity, added up: one that two entities use counts twice. */
  identities: Count;
  ownerless: Count;
}

export interface IdentityNumbers extends Grouped {
  identities: Count;
  ownerless: Count;
}

/** Governed entities, with their flags and the sums of their identities. */
export function entityNumbers(
  knex: Knex,
  question: GovernedQuestion,
): Promise<EntityNumbers[]> {
  const flag = (value: Flag) =>
    knex.raw('sum(case when (?) = ? then 1 else 0 end)', [
      flagAt(knex, { alias: 'p', now: question.now }),
      value,
    ]);
  return selectIn<EntityNumbers>(question.outcomeRefs, piece =>
    governed(knex, question)
      .leftJoin('posture_entities as p', 'p.entity_ref', 's.entity_ref')
      .whereIn('s.outcome_ref', piece)
      .select({
        flagged: flag('true'),
        unknown: flag('unknown'),
        softened: flag('excepted'),
        clean: flag('false'),
      })
      .count({ entities: '*' })
      .sum({
        excepted: 'p.excepted',
        identities: 'p.identities',
      })
      // Nobody answers for those that are excepted either.
      .select({ ownerless: knex.raw('sum(p.ownerless + p.excepted)') })
      .groupBy(groups('s.outcome_ref', question)),
  );
}

/**
 * By how much the sums of {@link entityNumbers} are too high, because some
 * identities are used by several of the entities. Only those are looked at.
 */
export function repeatedNumbers(
  knex: Knex,
  question: GovernedQuestion,
): Promise<IdentityNumbers[]> {
  const shared = knex('inventory_links')
    .select('identity_id')
    .groupBy('identity_id')
    .havingRaw('count(distinct entity_ref) > 1');
  return selectIn<IdentityNumbers>(question.outcomeRefs, piece => {
    const uses = governed(knex, question)
      .join('inventory_links as l', 'l.entity_ref', 's.entity_ref')
      .join(shared.as('h'), 'h.identity_id', 'l.identity_id')
      .whereIn('s.outcome_ref', piece)
      .select('l.identity_id')
      .select({ more: knex.raw('count(distinct l.entity_ref) - 1') })
      .groupBy([...groups('s.outcome_ref', question), 'l.identity_id']);
    return present(knex, uses)
      .select(groups('g.outcome_ref', question))
      .sum({ identities: 'g.more' })
      .select({
        ownerless: knex.raw(
          "sum(case when o.state = 'ownerless' then g.more else 0 end)",
        ),
      })
      .groupBy(groups('g.outcome_ref', question));
  });
}

/** Identities one by one, each once: for callers who may not see all, and for few entities. */
export function identityNumbers(
  knex: Knex,
  question: GovernedQuestion,
): Promise<IdentityNumbers[]> {
  return selectIn<IdentityNumbers>(question.outcomeRefs, piece => {
    const linked = governed(knex, question)
      .join('inventory_links as l', 'l.entity_ref', 's.entity_ref')
      .distinct('l.identity_id')
      .whereIn('s.outcome_ref', piece);
    const query = present(knex, linked);
    // Whatever is linked to what the caller sees is linked to something they see.
    applyVisibility(
      query,
      { ...question.visibility, entities: 'all', unlinked: true },
      knex,
    );
    return query
      .select(groups('g.outcome_ref', question))
      .count({ identities: '*' })
      .select({
        ownerless: knex.raw(
          "sum(case when o.state = 'ownerless' then 1 else 0 end)",
        ),
      })
      .groupBy(groups('g.outcome_ref', question));
  });
}

/** Scopes as `s` with their outcome, and with the system of each entity when it is asked for. */
function governed(
  knex: Knex,
  { entity, visibility, bySystem }: GovernedQuestion,
): Knex.QueryBuilder {
  const query = governedBelow(knex, entity, visibility).select('s.outcome_ref');
  if (!bySystem) return query;
  return query
    .leftJoin('directory_entities as e', 'e.ref', 's.entity_ref')
    .select({
      tile_ref: knex.raw(
        "case when e.kind = 'system' then e.ref else e.system_ref end",
      ),
    });
}

/** Rows with an identity as `g`, with the identity as `i` and its ownership as `o`; without those that are gone. */
function present(knex: Knex, rows: Knex.QueryBuilder): Knex.QueryBuilder {
  return knex
    .from(rows.as('g'))
    .join('inventory_identities as i', 'i.id', 'g.identity_id')
    .leftJoin('ownership_states as o', 'o.identity_id', 'i.id')
    .whereNull('i.gone_at');
}

function groups(outcome: string, { bySystem }: GovernedQuestion): string[] {
  return bySystem ? [outcome, 'tile_ref'] : [outcome];
}
