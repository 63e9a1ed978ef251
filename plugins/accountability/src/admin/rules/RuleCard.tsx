import { Flex } from '@backstage/ui';
import type {
  RuleDescription,
  RuleResults as Results,
} from 'backstage-plugin-accountability-common';
import { Section, SeverityTag, StateChip } from '../../shared';
import { useText } from '../../translation';
import { RuleFacts } from './RuleFacts';
import { RuleResults } from './RuleResults';

/** One rule: what it wants, what it says now, and why it is as it is. */
export function RuleCard(props: {
  rule: RuleDescription;
  /** Left out where the person may not see totals, or the rule is off. */
  results?: Results;
}) {
  const { rule, results } = props;
  const t = useText();
  return (
    <Section
      title={rule.title}
      level={3}
      actions={
        rule.enabled ? (
          <SeverityTag severity={rule.severity} />
        ) : (
          <StateChip state="not-applicable">{t('admin.rules.off')}</StateChip>
        )
      }
    >
      <Flex direction="column" gap="3">
        <div>{rule.description}</div>
        {results && <RuleResults results={results} subject={rule.subject} />}
        <details>
          <summary>{t('admin.rules.why')}</summary>
          <RuleFacts rule={rule} />
        </details>
      </Flex>
    </Section>
  );
}
