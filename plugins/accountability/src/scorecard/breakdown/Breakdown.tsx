import { useApi } from '@backstage/core-plugin-api';
import type { Overview } from 'backstage-plugin-accountability-common';
import { accountabilityApiRef } from '../../api';
import { AsyncContent, Section, useAsyncData } from '../../shared';
import { useText } from '../../translation';
import { BreakdownControls } from './BreakdownControls';
import { BreakdownRows } from './BreakdownRows';
import { daysAsked, type MembersQuery } from './breakdownQuery';
import { RuleRows } from './RuleRows';
import { useBreakdownQuery } from './useBreakdownQuery';

const MOST = 50;

/** The organisation by group, system, domain, outcome, owner or rule. */
export function Breakdown({ rules }: { rules: Overview['byRule'] }) {
  const t = useText();
  const { query, setQuery } = useBreakdownQuery();
  return (
    <Section title={t('scorecard.breakdown.title')} level={3}>
      <BreakdownControls query={query} onChange={setQuery} />
      {query.by === 'rule' ? (
        <RuleRows rules={rules} />
      ) : (
        <Members {...query} by={query.by} rules={rules} />
      )}
    </Section>
  );
}

function Members(props: MembersQuery & { rules: Overview['byRule'] }) {
  const { rules, ...query } = props;
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const days = daysAsked(query);
  const key = `scorecard:${query.by}:${days.compare}:${days.to}`;
  const scorecard = useAsyncData(key, signal =>
    api.getScorecard({ by: query.by, ...days, limit: MOST }, { signal }),
  );
  return (
    <AsyncContent result={scorecard} what={t('scorecard.breakdown.what')}>
      {data => (
        <BreakdownRows key={key} first={data} rules={rules} query={query} />
      )}
    </AsyncContent>
  );
}
