import type {
  FindingCounts,
  OutcomeVerdict,
  RuleDescription,
} from 'backstage-plugin-accountability-common';
import type { Effect } from '../exceptions';
import { SEVERITY_RANKS } from '../findings';
import type { StoredVerdict } from './JudgedOutcome';

const ORDER = ['fail', 'unknown', 'pass', 'not-applicable'];

/**
 * Verdicts with what their rules say of themselves: what is wrong first, the worst
 * at the top, then what nobody can tell. Rules that are gone say nothing.
 */
export function verdictViews(
  verdicts: readonly StoredVerdict[],
  rules: readonly RuleDescription[],
  effects?: ReadonlyMap<string, Effect>,
): OutcomeVerdict[] {
  const byId = new Map(rules.map(rule => [rule.id, rule]));
  return verdicts
    .flatMap((verdict): OutcomeVerdict[] => {
      const rule = byId.get(verdict.ruleId);
      if (!rule) return [];
      const { title, sentence, frameworks, remedy } = rule;
      const effect = effects?.get(verdict.ruleId);
      const exception =
        effect && verdict.verdict.is === 'fail'
          ? { id: String(effect.exceptionId), until: effect.until }
          : undefined;
      return [{ ...verdict, title, sentence, frameworks, remedy, exception }];
    })
    .sort(
      (a, b) =>
        ORDER.indexOf(a.verdict.is) - ORDER.indexOf(b.verdict.is) ||
        SEVERITY_RANKS.indexOf(b.severity) -
          SEVERITY_RANKS.indexOf(a.severity) ||
        (a.ruleId < b.ruleId ? -1 : 1),
    );
}

/** How much is wrong, by severity, and how much nobody can tell. */
export function findingCounts(
  verdicts: readonly StoredVerdict[],
): FindingCounts {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, unknown: 0 };
  for (const { severity, verdict } of verdicts) {
    if (verdict.is === 'fail') counts[severity] += 1;
    if (verdict.is === 'unknown') counts.unknown += 1;
  }
  return counts;
}
