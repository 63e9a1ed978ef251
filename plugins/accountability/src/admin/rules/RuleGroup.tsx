import { Flex, Text } from '@backstage/ui';
import type {
  Overview,
  RuleDescription,
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
  results?: Overview['byRule'];
}) {
  const { subject, rules, results } = props;
  const t = useText();
  const headingId = useId();
  if (rules.length === 0) return null;
  return (
    <section aria-labelledby={headingId}>
      <Flex direction="column" gap="4">
        <Text as="h2" variant="title-x-small" weight="bold" id={headingId}>
          {t(`admin.rules.subject.${subject}`, { count: rules.length })}
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
