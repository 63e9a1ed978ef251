import { useApi } from '@backstage/core-plugin-api';
import { Button, Flex, Text } from '@backstage/ui';
import {
  organisationReadPermission,
  type RuleDescription,
  type RuleResults,
  type RuleSubject,
} from 'backstage-plugin-accountability-common';
import { accountabilityApiRef } from '../api';
import {
  AsyncContent,
  EmptyState,
  errorText,
  httpStatus,
  MissingPermission,
  StateChip,
  useAsyncData,
} from '../shared';
import { useText } from '../translation';
import {
  chosenRules,
  RuleFilters,
  RuleGroup,
  rulesSentence,
  useRulesQuery,
} from './rules';

const RULE_SUBJECTS: readonly RuleSubject[] = [
  'identity',
  'outcome',
  'exemption',
];

/** Every rule: what, why, by which threshold, and what it says now. */
export function RulesContent() {
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const rules = useAsyncData('rules', signal => api.listRules({ signal }));
  const overview = useAsyncData('overview', signal =>
    api.getOverview({ signal }),
  );
  const { query, setQuery } = useRulesQuery();
  const results = overview.data && [
    ...overview.data.byRule,
    ...overview.data.outcomesByRule,
    ...overview.data.exemptionsByRule,
  ];
  return (
    <AsyncContent result={rules} what={t('admin.rules.what')}>
      {list => (
        <Flex direction="column" gap="4">
          <Text as="h2" variant="title-small" weight="bold">
            {rulesSentence({ t, rules: list, results })}
          </Text>
          {overview.error && (
            <div role="status">
              <StateChip state="unknown">
                {httpStatus(overview.error) === 403 ? (
                  <>
                    {t('admin.rules.noTotals')}{' '}
                    <MissingPermission
                      permission={organisationReadPermission.name}
                    />
                  </>
                ) : (
                  t('admin.rules.totalsFailed', {
                    error: errorText(overview.error),
                  })
                )}
              </StateChip>
            </div>
          )}
          {list.length === 0 ? (
            <EmptyState
              title={t('admin.rules.none')}
              description={t('admin.rules.noneRemedy')}
            />
          ) : (
            <>
              <RuleFilters
                query={query}
                hasResults={Boolean(results)}
                onChange={setQuery}
              />
              <RuleGroups
                rules={chosenRules(list, query, results)}
                results={results}
                onShowAll={() => setQuery({ q: undefined, finding: false })}
              />
            </>
          )}
        </Flex>
      )}
    </AsyncContent>
  );
}

function RuleGroups(props: {
  rules: readonly RuleDescription[];
  results?: readonly RuleResults[];
  onShowAll: () => void;
}) {
  const { rules, results, onShowAll } = props;
  const t = useText();
  if (rules.length === 0) {
    return (
      <EmptyState
        title={t('admin.rules.noneFits')}
        description={t('admin.rules.noneFitsText')}
        action={
          <Button variant="secondary" onPress={onShowAll}>
            {t('admin.rules.showAll')}
          </Button>
        }
      />
    );
  }
  return (
    <>
      {RULE_SUBJECTS.map(subject => (
        <RuleGroup
          key={subject}
          subject={subject}
          rules={rules.filter(rule => rule.subject === subject)}
          results={results}
        />
      ))}
    </>
  );
}
