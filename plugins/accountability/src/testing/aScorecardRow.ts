import type { ScorecardRow } from 'backstage-plugin-accountability-common';

/** One row of the organisation broken down, a group unless told otherwise. */
export function aScorecardRow(
  partial: Partial<ScorecardRow> = {},
): ScorecardRow {
  return {
    ...{ ref: 'group:default/a', title: 'A', expandable: false },
    ...{ identities: 10, ownerless: 4, pass: 3, fail: 6, excepted: 0 },
    ...{ unknown: 1, rules: [], trend: [], change: {} },
    ...partial,
  };
}
