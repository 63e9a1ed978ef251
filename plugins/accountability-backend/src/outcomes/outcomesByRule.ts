import type {
  RuleDescription,
  RuleResults,
} from 'backstage-plugin-accountability-common';
import { NO_VERDICTS, type OutcomeVerdictCounts } from './OutcomeVerdictCounts';

/** What each rule about outcomes that is on says of them, in the order of the ids. */
export function outcomesByRule(
  rules: readonly RuleDescription[],
  counts: ReadonlyMap<string, OutcomeVerdictCounts>,
): RuleResults[] {
  return rules
    .filter(({ subject, enabled }) => subject === 'outcome' && enabled)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, title, severity }) => ({
      ...{ ruleId: id, title, severity },
      ...(counts.get(id) ?? NO_VERDICTS),
    }));
}
