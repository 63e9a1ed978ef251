import { useApi } from '@backstage/core-plugin-api';
import { Flex, Text } from '@backstage/ui';
import {
  organisationReadPermission,
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
import { RuleGroup, rulesSentence } from './rules';

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
  const results = overview.data?.byRule;
  return (
    <AsyncContent result={rules} what={t('admin.rules.what')}>
      {list => (
        <Flex direction="column" gap="4">
          <Text as="h2" variant="title-small" weight="bold">
            {rulesSentence({
              t,
              rules: list.filter(({ subject }) => subject === 'identity'),
              results,
            })}
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
          {list.length === 0 && (
            <EmptyState
              title={t('admin.rules.none')}
              description={t('admin.rules.noneRemedy')}
            />
          )}
          {RULE_SUBJECTS.map(subject => (
            <RuleGroup
              key={subject}
              subject={subject}
              rules={list.filter(rule => rule.subject === subject)}
              results={results}
            />
          ))}
        </Flex>
      )}
    </AsyncContent>
  );
}
