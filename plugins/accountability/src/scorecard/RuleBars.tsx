import { Link } from '@backstage/core-components';
import type { Overview } from 'backstage-plugin-accountability-common';
import { rootRouteRef } from '../routes';
import { EmptyState, Section, useOptionalPath } from '../shared';
import { useText } from '../translation';
import { RuleList } from './RuleList';
import { worstRules } from './worstRules';

const MOST = 5;

/** The rules that find most, with what they say of all identities. */
export function RuleBars({ rules }: { rules: Overview['byRule'] }) {
  const t = useText();
  const root = useOptionalPath(rootRouteRef)?.({}) ?? '';
  const worst = worstRules(rules, MOST);
  return (
    <Section
      title={t('scorecard.rules.title')}
      level={3}
      actions={
        <Link to={`${root}/admin/rules`}>{t('scorecard.rules.all')}</Link>
      }
    >
      {worst.length === 0 ? (
        <EmptyState title={t('scorecard.rules.none')} />
      ) : (
        <RuleList rules={worst} subject="identity" />
      )}
    </Section>
  );
}
