import type { Overview } from 'backstage-plugin-accountability-common';
import { RuleList } from '../RuleList';
import { worstRules } from '../worstRules';

/** Every rule, with what it says of all identities; those that find most first. */
export function RuleRows({ rules }: { rules: Overview['byRule'] }) {
  const found = worstRules(rules, Infinity);
  const others = rules.filter(rule => !found.includes(rule));
  return <RuleList rules={[...found, ...others]} />;
}
