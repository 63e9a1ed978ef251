import type {
  ScorecardCounts,
  ScorecardRow,
} from 'backstage-plugin-accountability-common';
import { isDay, type Since } from './breakdownQuery';

/** How a row changed since then; undefined where that was not counted. */
export function changeOf(
  { change }: Pick<ScorecardRow, 'change'>,
  since: Since,
): ScorecardCounts | undefined {
  return isDay(since) ? change.since : change[since];
}
