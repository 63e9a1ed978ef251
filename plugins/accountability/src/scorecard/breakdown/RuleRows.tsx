import { Text } from '@backstage/ui';
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
    <>
      <Rules subject="identity" rules={overview.byRule} />
      <Rules subject="outcome" rules={overview.outcomesByRule} />
    </>
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
      <Text as="h4" weight="bold" id={headingId}>
        {t(`scorecard.breakdown.rulesAbout.${subject}`, {
          count: rules.length,
          finding: String(found.length),
        })}
      </Text>
      <RuleList rules={[...found, ...others]} subject={subject} />
    </section>
  );
}
