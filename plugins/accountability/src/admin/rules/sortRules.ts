import type {
  RuleDescription,
  Severity,
} from 'backstage-plugin-accountability-common';

const weight: Record<Severity, number> = {
  critical: 0,
  high: 1,
  medium: 2,
  low: 3,
};

/** Worst severity first, rules that are off last, otherwise by title. */
export function sortRules(
  rules: readonly RuleDescription[],
): RuleDescription[] {
  return [...rules].sort(
    (a, b) =>
      Number(b.enabled) - Number(a.enabled) ||
      weight[a.severity] - weight[b.severity] ||
      a.title.localeCompare(b.title),
  );
}
