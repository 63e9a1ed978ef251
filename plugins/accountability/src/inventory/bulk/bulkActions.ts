import type {
  DecisionAction,
  IdentityFilter,
} from 'backstage-plugin-accountability-common';

const ALL: readonly DecisionAction[] = [
  'claim',
  'transfer',
  'accept',
  'decline',
  'dispute',
  'settle',
  'release',
];

/**
 * Decisions to take about many, the two likeliest first: what waits for one's answer
 * is accepted or declined, and everything else claimed or offered.
 */
export function bulkActions(filter: IdentityFilter): {
  likely: readonly [DecisionAction, DecisionAction];
  rarer: readonly DecisionAction[];
} {
  const likely = filter.offeredTo?.includes('me')
    ? (['accept', 'decline'] as const)
    : (['claim', 'transfer'] as const);
  return {
    likely,
    rarer: ALL.filter(action => !likely.some(one => one === action)),
  };
}
