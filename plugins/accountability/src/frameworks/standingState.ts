import type { RequirementStanding } from 'backstage-plugin-accountability-common';
import type { HonestState } from '../shared';

/** How each standing is drawn. */
export const standingState: Record<RequirementStanding, HonestState> = {
  pass: 'pass',
  fail: 'fail',
  unknown: 'unknown',
  missing: 'not-applicable',
};
