import type { Knex } from 'knex';
import {
  WAITING_STATES,
  type ExceptionListQuery,
  type ExceptionStanding,
  type ExceptionState,
} from 'backstage-plugin-accountability-common';
import { DatabaseDirectoryStore } from '../directory';
import {
  applyVisibility,
  isRolledUp,
  SEES_ALL,
  type Visibility,
} from '../posture';
import { toInstant } from '../time';
import { applyWords } from './searchWords';

/** Who looks at the register, and what they may see because of who they are. */
export interface RegisterViewer {
  visibility: Visibility;
  /** The user and their groups; none for a service. */
  refs: readonly string[];
  /** Outcomes in which they have a seat that sees exceptions, or act for one who has. */
  seatedIn: readonly string[];
  /** They decide where no outcome governs. */
  decidesElsewhere: boolean;
  /** Outcomes that they may see. */
  outcomes: readonly string[];
}

/** What to look for among exceptions. */
export type RegisterFilter = Omit<
  ExceptionListQuery,
  'limit' | 'cursor' | 'sort' | 'mine' | 'check'
> & {
  state?: ExceptionState[];
  requestedBy?: string;
  /** Only these. */
  ids?: readonly number[];
};

/** Which date `from` and `until` are about. */
const DATES: Readonly<Record<ExceptionStanding, string>> = {
  waiting: 'e.requested_at',
  'in-effect': 'e.expires_at',
  renewed: 'e.expires_at',
  'no-longer-needed': 'e.expires_at',
  decided: 'e.decided_at',
  granted: 'e.decided_at',
  rejected: 'e.decided_at',
  'changes-asked': 't.at',
};

/** Exceptions as `e`, as far as somebody may see them and as they look for them. */
export function matchingExceptions(
  knex: Knex,
  options: {
    filter: RegisterFilter;
    /** Nobody in particular when left out: all but drafts. */
    viewer?: RegisterViewer;
    now: Date;
  },
): Knex.QueryBuilder {
  const { filter, viewer, now } = options;
  const query = viewer
    ? visibleExceptions(knex, viewer)
    : knex('exceptions_exceptions as e').whereNot('e.state', 'draft');
  applyFilter(query, filter, {
    knex,
    visibility: viewer?.visibility ?? SEES_ALL,
  });
  if (filter.only)
    applyStanding(query, { ...filter, only: filter.only, now }, knex);
  return query;
}

/** Exceptions as `e`, as far as somebody may see them. */
export function visibleExceptions(
  knex: Knex,
  viewer: RegisterViewer,
): Knex.QueryBuilder {
  const { visibility, refs, seatedIn, outcomes } = viewer;
  const subjects = knex('exceptions_subjects as s')
    .join('inventory_identities as i', 'i.id', 's.identity_id')
    .select('s.exception_id')
    .whereRaw('s.exception_id = e.id');
  applyVisibility(subjects, visibility, knex);
  return knex('exceptions_exceptions as e').where(see =>
    see
      .whereIn('e.requester', [...refs])
      // A draft is nobody else's business yet.
      .orWhere(others =>
        others.whereNot('e.state', 'draft').where(any => {
          any
            .whereIn('e.decided_by', [...seatedIn])
            .orWhereExists(subjects)
            .orWhereExists(
              knex('exceptions_subjects as so')
                .select('so.exception_id')
                .whereRaw('so.exception_id = e.id')
                .whereIn('so.subject', [...outcomes]),
            );
          if (viewer.decidesElsewhere) any.orWhereNull('e.decided_by');
        }),
      ),
  );
}

function applyStanding(
  query: Knex.QueryBuilder,
  asked: Pick<RegisterFilter, 'from' | 'until'> & {
    only: ExceptionStanding;
    now: Date;
  },
  knex: Knex,
): void {
  const { only, from, until, now } = asked;
  const between = (of: Knex.QueryBuilder) => {
    if (from) of.where(DATES[only], '>=', from);
    if (until) of.where(DATES[only], '<', until);
  };
  if (only === 'changes-asked') {
    const steps = knex('exceptions_transitions as t')
      .select('t.exception_id')
      .whereRaw('t.exception_id = e.id')
      .where('t.event', 'ask-changes');
    between(steps);
    query.whereExists(steps);
    return;
  }
  between(query);
  switch (only) {
    case 'waiting':
      query.whereIn('e.state', [...WAITING_STATES]);
      break;
    case 'decided':
      query.whereNotNull('e.decided_at');
      break;
    case 'granted':
      query.whereNotNull('e.decided_at').whereNot('e.state', 'rejected');
      break;
    case 'rejected':
      query.where('e.state', 'rejected');
      break;
    case 'in-effect':
    case 'renewed':
    case 'no-longer-needed':
      query
        .where('e.state', 'active')
        .where('e.effective_from', '<=', toInstant(now))
        .where('e.expires_at', '>', toInstant(now));
      if (only === 'renewed') query.where('e.renewals', '>', 0);
      if (only === 'no-longer-needed') query.whereNotExists(failing(knex));
      break;
    default:
      throw new Error(`Nothing is ${only satisfies never}`);
  }
}

/** What an exception is about and fails still. */
function failing(knex: Knex): Knex.QueryBuilder {
  return knex('exceptions_subjects as p')
    .leftJoin('findings_findings as f', on =>
      on
        .on('f.identity_id', 'p.identity_id')
        .andOn('f.rule_id', 'p.rule_id')
        .andOnNull('f.resolved_at'),
    )
    .leftJoin('outcomes_findings as o', on =>
      on
        .on('o.outcome_ref', 'p.subject')
        .andOn('o.rule_id', 'p.rule_id')
        .andOnNull('o.resolved_at'),
    )
    .select('p.exception_id')
    .whereRaw('p.exception_id = e.id')
    .where(any => any.whereNotNull('f.id').orWhereNotNull('o.id'));
}

function applyFilter(
  query: Knex.QueryBuilder,
  filter: RegisterFilter,
  { knex, visibility }: { knex: Knex; visibility: Visibility },
): void {
  if (filter.q) applyWords(query, filter.q, { knex, visibility });
  if (filter.ids) query.whereIn('e.id', [...filter.ids]);
  if (filter.state) query.whereIn('e.state', filter.state);
  if (filter.requestedBy) query.where('e.requester', filter.requestedBy);
  if (filter.severity) query.where('e.severity', filter.severity);
  if (filter.owner) query.where('e.owner', filter.owner.toLowerCase());
  const subjects = () =>
    knex('exceptions_subjects as f')
      .select('f.exception_id')
      .whereRaw('f.exception_id = e.id');
  if (filter.rule) {
    query.whereExists(subjects().where('f.rule_id', filter.rule));
  }
  if (filter.identity) {
    query.whereExists(subjects().where('f.identity_id', filter.identity));
  }
  if (filter.outcome) {
    const outcome = filter.outcome.toLowerCase();
    query.where(of =>
      of
        .where('e.decided_by', outcome)
        .orWhereExists(subjects().where('f.subject', outcome)),
    );
  }
  if (filter.entity) {
    const ref = filter.entity.toLowerCase();
    query.whereExists(
      subjects().whereIn(
        'f.identity_id',
        knex('inventory_links as l')
          .select('l.identity_id')
          .whereIn(
            'l.entity_ref',
            isRolledUp(ref)
              ? new DatabaseDirectoryStore(knex).belowSubquery(ref)
              : [ref],
          ),
      ),
    );
  }
}
