import type { Knex } from 'knex';
import type {
  OutcomeListQuery,
  OutcomeStatus,
} from 'backstage-plugin-accountability-common';
import type { Viewer } from '../controls';
import { effectsAt } from '../exceptions';
import { applyEntityVisibility } from '../posture';
import { toInstant } from '../time';
import { unrevoked } from './DatabaseSeatEventStore';
import { governedBelow } from './governedBelow';
import { NOT_IN_FORCE } from './outcomeStatus';

/** What of a list is asked for. */
export type OutcomeFilter = Pick<
  OutcomeListQuery,
  'q' | 'entity' | 'seat' | 'holder' | 'rule' | 'verdict' | 'excepted' | 'all'
> & { status?: OutcomeStatus };

/** Outcomes as `o`, under a filter and within what the viewer may see. */
export function outcomeQuery(
  knex: Knex,
  filter: OutcomeFilter,
  options: { viewer: Viewer; now: Date },
): Knex.QueryBuilder {
  const { viewer, now } = options;
  const query = knex('outcomes_outcomes as o');
  applyOutcomeVisibility(query, options, knex);
  if (filter.status) query.where('o.status', filter.status);
  else if (filter.all !== 'true') {
    query.whereNotIn('o.status', [...NOT_IN_FORCE]);
  }
  for (const word of (filter.q ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)) {
    query.whereRaw(`o.search_text like ? escape '\\'`, [
      `%${word.replace(/[\\%_]/g, match => `\\${match}`)}%`,
    ]);
  }
  if (filter.seat === 'me') {
    query.where(mine => orSeated(mine, { viewer, now }, knex));
  }
  if (filter.holder) {
    query.whereIn(
      'o.ref',
      knex('outcomes_seats')
        .select('outcome_ref')
        .where('holder_ref', filter.holder.toLowerCase()),
    );
  }
  if (filter.rule) {
    query.whereIn(
      'o.ref',
      knex('outcomes_verdicts')
        .select('outcome_ref')
        .where({ rule_id: filter.rule, is: filter.verdict ?? 'fail' }),
    );
  }
  if (filter.excepted) {
    const effects = effectsAt(knex, { alias: 'e', now })
      .select('e.exception_id')
      .whereRaw('e.subject = o.ref');
    if (filter.rule) effects.where('e.rule_id', filter.rule);
    if (filter.excepted === 'true') query.whereExists(effects);
    else query.whereNotExists(effects);
  }
  if (filter.entity) {
    query.whereIn(
      'o.ref',
      governedBelow(knex, filter.entity, viewer.visibility).select(
        's.outcome_ref',
      ),
    );
  }
  return query;
}

/**
 * Restricts a query on `outcomes_outcomes as o` to what the viewer may see: the
 * outcomes they may read in the catalog, in which they have a seat or act for
 * somebody who has, or which they declared.
 */
export function applyOutcomeVisibility(
  query: Knex.QueryBuilder,
  options: { viewer: Viewer; now: Date },
  knex: Knex,
): void {
  const { visibility, person } = options.viewer;
  if (visibility.entities === 'all') return;
  query.where(where => {
    where.where(readable =>
      applyEntityVisibility(readable, { column: 'o.ref', visibility, knex }),
    );
    orSeated(where, options, knex);
    if (person) {
      where.orWhereIn(
        'o.ref',
        knex('definitions_declared')
          .select('ref')
          .where({ declared_by: person.ref }),
      );
    }
  });
}

/** Adds the outcomes in which the viewer or one of their groups has a seat, or acts for one. */
function orSeated(
  where: Knex.QueryBuilder,
  options: { viewer: Viewer; now: Date },
  knex: Knex,
): void {
  const { person } = options.viewer;
  if (!person) {
    where.orWhereRaw('1 = 0');
    return;
  }
  const at = toInstant(options.now);
  where
    .orWhereIn(
      'o.ref',
      knex('outcomes_seats')
        .select('outcome_ref')
        .whereIn('holder_ref', [person.ref, ...person.groups]),
    )
    .orWhereIn(
      'o.ref',
      knex('outcomes_seats_planned')
        .select('outcome_ref')
        .whereIn('holder_ref', [person.ref, ...person.groups]),
    )
    .orWhereIn(
      'o.ref',
      unrevoked(knex)
        .clearSelect()
        .select('d.outcome_ref')
        .where('d.to_ref', person.ref)
        .where('d.from_at', '<=', at)
        .where('d.until_at', '>', at),
    );
}
