import type {
  EntityPosture,
  RuleDescription,
  Severity,
} from 'backstage-plugin-accountability-common';
import { SEVERITY_RANKS } from '../findings';
import type { OpenFinding } from './DatabasePressingStore';

const SHOWN = 10;

/** What to do first about what is open. */
export function todoOf(
  findings: readonly OpenFinding[],
  rules: readonly RuleDescription[],
): EntityPosture['todo'] {
  const remedies = new Map(rules.map(rule => [rule.id, rule.remedy]));
  return sayOnce(findings)
    .slice(0, SHOWN)
    .map(finding => ({
      identityId: String(finding.id),
      reference: finding.reference,
      ruleId: finding.rule_id,
      severity: SEVERITY_RANKS[finding.severity] as Severity,
      because: finding.because,
      remedy: remedies.get(finding.rule_id) ?? '',
      askedFor: finding.asked_for?.toString(),
      excepted: Number(finding.permitted_findings),
    }));
}

/** Two rules may say the same of one identity; people need to hear it once. */
function sayOnce(findings: readonly OpenFinding[]): OpenFinding[] {
  const said = new Set<string>();
  return findings.filter(({ id, because }) => {
    const key = `${id} ${because}`;
    return !said.has(key) && said.add(key);
  });
}
