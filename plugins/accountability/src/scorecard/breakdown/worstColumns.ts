import type { ScorecardRow } from 'backstage-plugin-accountability-common';

/** Rules to show as columns: those that fail most first, none that concerns nothing. */
export function worstColumns(total: ScorecardRow, most: number): string[] {
  return total.rules
    .filter(({ pass, fail, excepted, unknown }) =>
      [pass, fail, excepted, unknown].some(count => count > 0),
    )
    .sort(
      (a, b) =>
        b.fail - a.fail ||
        b.unknown - a.unknown ||
        (a.ruleId < b.ruleId ? -1 : 1),
    )
    .slice(0, most)
    .map(({ ruleId }) => ruleId);
}
