import type {
  RuleResults,
  Severity,
} from 'backstage-plugin-accountability-common';

const rank: Record<Severity, number> = {
  critical: 0,
  high: 1,
  medium: 2,
  low: 3,
};

/** The rules that find something, the most severe first, then those that find most. */
export function worstRules(
  byRule: readonly RuleResults[],
  most: number,
): RuleResults[] {
  return byRule
    .filter(({ fail }) => fail > 0)
    .sort(
      (a, b) =>
        rank[a.severity] - rank[b.severity] ||
        b.fail - a.fail ||
        a.title.localeCompare(b.title),
    )
    .slice(0, most);
}
