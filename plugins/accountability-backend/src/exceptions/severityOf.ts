import {
  raiseSeverity,
  worstSeverity,
  type RuleDescription,
  type Severity,
  type SeverityRaise,
} from 'backstage-plugin-accountability-common';

/** As severe as the worst of its rules, and a step worse where something raises it. */
export function severityOf(
  rules: readonly Pick<RuleDescription, 'severity'>[],
  raises: readonly SeverityRaise[],
): Severity {
  const ofRules = worstSeverity(rules.map(({ severity }) => severity));
  return raises.length > 0 ? raiseSeverity(ofRules) : ofRules;
}
