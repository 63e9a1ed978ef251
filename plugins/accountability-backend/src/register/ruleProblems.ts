import type {
  ExceptionTerms,
  RuleDescription,
} from 'backstage-plugin-accountability-common';

/**
 * Everything that keeps these rules from being excepted for these subjects: rules that
 * nobody knows, that are off, or that are about something else, and subjects of which
 * one exception cannot be.
 */
export function ruleProblems(
  terms: Pick<ExceptionTerms, 'rules' | 'identities' | 'outcomes'>,
  rules: readonly RuleDescription[],
): string[] {
  const about = terms.identities.length > 0 ? 'identity' : 'outcome';
  const problems: string[] = [];
  if (terms.identities.length > 0 && terms.outcomes.length > 0) {
    problems.push(
      'One exception is about identities or about outcomes; ask for two',
    );
  }
  if (terms.outcomes.length > 1) {
    problems.push(
      'Each outcome has seats of its own that decide; ask for one exception for each',
    );
  }
  return [
    ...problems,
    ...terms.rules.flatMap(id => {
      const rule = rules.find(of => of.id === id);
      if (!rule) return [`There is no rule ${id.slice(0, 100)}`];
      if (!rule.enabled) {
        return [`Rule ${id} is off, so there is nothing to permit`];
      }
      return rule.subject === about
        ? []
        : [
            `Rule ${id} judges an ${rule.subject}, and the exception is about an ${about}`,
          ];
    }),
  ];
}
