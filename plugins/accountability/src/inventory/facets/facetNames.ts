import type { IdentityFilter } from 'backstage-plugin-accountability-common';

/** Filters that take any of several values. */
export type FacetName =
  | 'ownership'
  | 'reason'
  | 'severity'
  | 'privilege'
  | 'rule'
  | 'environment'
  | 'provider'
  | 'scope'
  | 'kind'
  | 'origin'
  | 'status'
  | 'source'
  | 'owner';

/** Facets that the backend counts, in the order shown. */
export const COUNTED_FACETS = [
  'ownership',
  'reason',
  'severity',
  'privilege',
  'environment',
  'provider',
  'scope',
  'kind',
  'origin',
  'status',
] as const satisfies readonly (FacetName & keyof IdentityFilter)[];

/** Facets that are unfolded at first. */
export const UNFOLDED_FACETS: readonly FacetName[] = [
  'ownership',
  'reason',
  'severity',
  'privilege',
];
