import { useApi } from '@backstage/core-plugin-api';
import { Button } from '@backstage/ui';
import type {
  Overview,
  Scorecard,
} from 'backstage-plugin-accountability-common';
import { useEffect, useRef, useState } from 'react';
import { accountabilityApiRef } from '../../api';
import {
  AsyncContent,
  EmptyState,
  httpStatus,
  Section,
  useAsyncData,
} from '../../shared';
import { useText } from '../../translation';
import { BreakdownControls } from './BreakdownControls';
import { BreakdownRows } from './BreakdownRows';
import { daysAsked, type MembersQuery } from './breakdownQuery';
import { RuleRows } from './RuleRows';
import { useBreakdownQuery } from './useBreakdownQuery';

const MOST = 50;

/** The organisation by group, system, domain, outcome, owner or rule. */
export function Breakdown({ overview }: { overview: Overview }) {
  const t = useText();
  const { query, setQuery } = useBreakdownQuery();
  const [counted, setCounted] = useState<Scorecard>();
  return (
    <Section title={t('scorecard.breakdown.title')} level={3}>
      <BreakdownControls query={query} counted={counted} onChange={setQuery} />
      {query.by === 'rule' ? (
        <RuleRows overview={overview} />
      ) : (
        <Members
          query={{ ...query, by: query.by }}
          rules={overview.byRule}
          onCounted={setCounted}
          onReset={() => setQuery({ since: 'week', to: undefined })}
        />
      )}
    </Section>
  );
}

function Members(props: {
  query: MembersQuery;
  rules: Overview['byRule'];
  onCounted: (scorecard: Scorecard) => void;
  /** Goes back to days that are always there. */
  onReset: () => void;
}) {
  const { query, rules, onCounted, onReset } = props;
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const days = daysAsked(query);
  const key = `scorecard:${query.by}:${days.compare}:${days.to}`;
  const scorecard = useAsyncData(key, signal =>
    api.getScorecard({ by: query.by, ...days, limit: MOST }, { signal }),
  );
  const { data, error } = scorecard;
  // What was shown stays, with what it was asked for, until there is something else.
  const last = useRef<{ key: string; data: Scorecard; query: MembersQuery }>();
  if (data) last.current = { key, data, query };
  useEffect(() => {
    if (data) onCounted(data);
  }, [data, onCounted]);
  if (error && httpStatus(error) === 400 && (days.compare || days.to)) {
    return (
      <EmptyState
        title={t('scorecard.breakdown.dayNotCounted')}
        description={t('scorecard.breakdown.dayNotCountedText')}
        action={
          <Button variant="secondary" onPress={onReset}>
            {t('scorecard.breakdown.reset')}
          </Button>
        }
      />
    );
  }
  const shown = error ? undefined : last.current;
  return (
    <AsyncContent
      result={{ ...scorecard, data: shown?.data }}
      what={t('scorecard.breakdown.what')}
    >
      {first => (
        <BreakdownRows
          key={shown!.key}
          first={first}
          rules={rules}
          query={shown!.query}
        />
      )}
    </AsyncContent>
  );
}
