import type { IdentityFilter } from 'backstage-plugin-accountability-common';

/** Filters that take any of several values. */
export type FacetName =
  | 'ownership'
  | 'reason'
  | 'severity'
  | 'privilege'
  | 'rule'
  | 'verdict'
  | 'environment'
  | 'provider'
  | 'scope'
  | 'kind'
  | 'origin'
  | 'status'
  | 'source'
  | 'owner'
  | 'offeredTo';

type CountedFacet = FacetName & keyof IdentityFilter;

/** Facets that the backend counts and that are unfolded at first, in the order shown. */
export const UNFOLDED_FACETS = [
  'ownership',
  'reason',
  'severity',
  'privilege',
] as const satisfies readonly CountedFacet[];

/** The others that it counts. */
export const FOLDED_FACETS = [
  'environment',
  'provider',
  'scope',
  'kind',
  'origin',
  'status',
] as const satisfies readonly CountedFacet[];
