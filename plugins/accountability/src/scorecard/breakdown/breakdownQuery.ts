import {
  scorecardDimensionSchema,
  type ScorecardDimension,
} from 'backstage-plugin-accountability-common';

/** Rules are columns of everything else, and rows of their own. */
export type BreakdownDimension = ScorecardDimension | 'rule';

export const BREAKDOWN_DIMENSIONS: readonly BreakdownDimension[] = [
  ...scorecardDimensionSchema.options,
  'rule',
];

/** What the organisation is broken down by, and how far back is compared. */
export interface BreakdownQuery {
  by: BreakdownDimension;
  since: 'week' | 'quarter';
}

/** The same for members, which are all but rules. */
export type MembersQuery = BreakdownQuery & { by: ScorecardDimension };

const DEFAULTS: BreakdownQuery = { by: 'group', since: 'week' };

/** Reads the query from the address; what is not known there is the default. */
export function readBreakdownQuery(params: URLSearchParams): BreakdownQuery {
  const by = BREAKDOWN_DIMENSIONS.find(one => one === params.get('by'));
  return {
    by: by ?? DEFAULTS.by,
    since: params.get('since') === 'quarter' ? 'quarter' : DEFAULTS.since,
  };
}

/** The address with the query in it; defaults stay out of it. */
export function writeBreakdownQuery(
  params: URLSearchParams,
  query: BreakdownQuery,
): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const name of ['by', 'since'] as const) {
    if (query[name] === DEFAULTS[name]) next.delete(name);
    else next.set(name, query[name]);
  }
  return next;
}
