import type { ScorecardDimension } from 'backstage-plugin-accountability-common';

/** Whoever answers for something has nothing that nobody answers for. */
export function canBeOwnerless(by: ScorecardDimension): boolean {
  return by !== 'owner';
}
