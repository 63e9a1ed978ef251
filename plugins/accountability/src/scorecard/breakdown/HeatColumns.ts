import type { ScorecardDimension } from 'backstage-plugin-accountability-common';
import type { Day, Since } from './breakdownQuery';

/** What every row of the heat map is drawn with. */
export interface HeatColumns {
  by: ScorecardDimension;
  since: Since;
  to?: Day;
  rules: readonly { id: string; title: string }[];
}
