import {
  scorecardDaySchema,
  scorecardDimensionSchema,
  type ScorecardDimension,
} from 'backstage-plugin-accountability-common';

/** Rules are columns of everything else, and rows of their own. */
export type BreakdownDimension = ScorecardDimension | 'rule';

export const BREAKDOWN_DIMENSIONS: readonly BreakdownDimension[] = [
  ...scorecardDimensionSchema.options,
  'rule',
];

/** A day of the calendar, whose end is meant. */
export type Day = `${number}-${number}-${number}`;

/** What everything is compared with: the end of a day so long ago, or of a day of one's choice. */
export type Since = 'week' | 'quarter' | Day;

/** What the organisation is broken down by, as of when, and what it is compared with. */
export interface BreakdownQuery {
  by: BreakdownDimension;
  since: Since;
  /** How it stood at the end of a day; now when left out. */
  to?: Day;
}

/** The same for members, which are all but rules. */
export type MembersQuery = BreakdownQuery & { by: ScorecardDimension };

const DEFAULTS = { by: 'group', since: 'week', to: undefined } as const;

/** Whether a text is a day that exists. */
export function isDay(text: string | null | undefined): text is Day {
  return scorecardDaySchema.safeParse(text).success;
}

/** Reads the query from the address; what is not known there is the default. */
export function readBreakdownQuery(params: URLSearchParams): BreakdownQuery {
  const by = BREAKDOWN_DIMENSIONS.find(one => one === params.get('by'));
  const since = params.get('since');
  const to = params.get('to');
  return {
    by: by ?? DEFAULTS.by,
    since: since === 'quarter' || isDay(since) ? since : DEFAULTS.since,
    ...(isDay(to) && { to }),
  };
}

/** The address with the query in it; defaults stay out of it. */
export function writeBreakdownQuery(
  params: URLSearchParams,
  query: BreakdownQuery,
): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const name of ['by', 'since', 'to'] as const) {
    const value = query[name];
    if (value === undefined || value === DEFAULTS[name]) next.delete(name);
    else next.set(name, value);
  }
  return next;
}

/** The days that the backend is asked about. */
export function daysAsked({
  since,
  to,
}: Pick<BreakdownQuery, 'since' | 'to'>): {
  compare?: Day;
  to?: Day;
} {
  return {
    ...(isDay(since) && { compare: since }),
    ...(to && { to }),
  };
}
