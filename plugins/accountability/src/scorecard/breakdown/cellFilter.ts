import type {
  IdentityFilter,
  ScorecardRow,
} from 'backstage-plugin-accountability-common';
import { cellShare } from './cellShare';

/** The list behind a cell, which is of what the cell says. */
export function cellFilter(
  ruleId: string,
  { rules }: Pick<ScorecardRow, 'rules'>,
): IdentityFilter {
  const rule = [ruleId];
  const counts = rules.find(of => of.ruleId === ruleId);
  const share = cellShare(counts);
  if (share.is === 'unknown') return { rule, verdict: ['unknown'] };
  if (share.is === 'excepted') {
    return { rule, verdict: ['fail'], excepted: 'true' };
  }
  if (share.is === 'share' && share.share === 1) {
    return { rule, verdict: ['pass'] };
  }
  return {
    ...{ rule, verdict: ['fail'] },
    // What is excepted fails, too.
    ...(counts?.excepted && { excepted: 'false' }),
  };
}
