import type {
  RuleDescription,
  RuleResults,
} from 'backstage-plugin-accountability-common';
import type { Text } from '../../translation';

/** The first sentence: how many rules judge, and how many of them find something. */
export function rulesSentence(options: {
  t: Text;
  rules: readonly RuleDescription[];
  results?: readonly RuleResults[];
}): string {
  const { t, rules, results } = options;
  const on = rules.filter(({ enabled }) => enabled);
  const finding = on.filter(({ id }) =>
    results?.some(one => one.ruleId === id && one.fail > 0),
  ).length;
  if (!results) return t('admin.rules.sentence.plain', { count: on.length });
  return finding === 0
    ? t('admin.rules.sentence.clean', { count: on.length })
    : t('admin.rules.sentence.finding', {
        count: on.length,
        finding: String(finding),
      });
}
