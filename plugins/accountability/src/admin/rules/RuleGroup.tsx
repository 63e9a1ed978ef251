import { Flex, Text } from '@backstage/ui';
import type {
  RuleDescription,
  RuleResults,
  RuleSubject,
} from 'backstage-plugin-accountability-common';
import { useId } from 'react';
import { useText } from '../../translation';
import { RuleCard } from './RuleCard';
import { sortRules } from './sortRules';

/** The rules about one subject, under a heading of their own. */
export function RuleGroup(props: {
  subject: RuleSubject;
  rules: readonly RuleDescription[];
  results?: readonly RuleResults[];
}) {
  const { subject, rules, results } = props;
  const t = useText();
  const headingId = useId();
  if (rules.length === 0) return null;
  const finding = rules.filter(({ id }) =>
    results?.some(({ ruleId, fail }) => ruleId === id && fail > 0),
  ).length;
  return (
    <section aria-labelledby={headingId}>
      <Flex direction="column" gap="4">
        <Text as="h2" variant="title-x-small" weight="bold" id={headingId}>
          {t(`admin.rules.subject.${subject}`, { count: rules.length })}
          {finding > 0 && ` · ${t('admin.rules.finding', { count: finding })}`}
        </Text>
        {sortRules(rules).map(rule => (
          <RuleCard
            key={rule.id}
            rule={rule}
            results={results?.find(({ ruleId }) => ruleId === rule.id)}
          />
        ))}
      </Flex>
    </section>
  );
}
