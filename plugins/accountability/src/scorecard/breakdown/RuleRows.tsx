import { Flex, Text } from '@backstage/ui';
import type {
  Overview,
  RuleResults,
  RuleSubject,
} from 'backstage-plugin-accountability-common';
import { useId } from 'react';
import { useText } from '../../translation';
import { RuleList } from '../RuleList';
import { worstRules } from '../worstRules';

/** Every rule, with what it says of all that it judges; those that find most first. */
export function RuleRows({ overview }: { overview: Overview }) {
  return (
    <Flex direction="column" gap="6" mt="4">
      <Rules subject="identity" rules={overview.byRule} />
      <Rules subject="outcome" rules={overview.outcomesByRule} />
      <Rules subject="exemption" rules={overview.exemptionsByRule} />
    </Flex>
  );
}

function Rules(props: { subject: RuleSubject; rules: readonly RuleResults[] }) {
  const { subject, rules } = props;
  const t = useText();
  const headingId = useId();
  if (rules.length === 0) return null;
  const found = worstRules(rules, Infinity);
  const others = rules.filter(rule => !found.includes(rule));
  return (
    <section aria-labelledby={headingId}>
      <Flex direction="column" gap="2">
        <Text as="h4" weight="bold" id={headingId}>
          {t(`scorecard.breakdown.rulesAbout.${subject}`, {
            count: rules.length,
            finding: String(found.length),
          })}
        </Text>
        <RuleList rules={found} subject={subject} />
        {others.length > 0 && (
          <details>
            <summary>
              {t('scorecard.breakdown.nothingFails', { count: others.length })}
            </summary>
            <RuleList rules={others} subject={subject} />
          </details>
        )}
      </Flex>
    </section>
  );
}
