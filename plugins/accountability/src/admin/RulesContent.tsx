import { useApi } from '@backstage/core-plugin-api';
import { Flex, Text } from '@backstage/ui';
import { organisationReadPermission } from 'backstage-plugin-accountability-common';
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
import { RuleCard, rulesSentence, sortRules } from './rules';

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
          {list.length === 0 && (
            <EmptyState
              title={t('admin.rules.none')}
              description={t('admin.rules.noneRemedy')}
            />
          )}
          {sortRules(list).map(rule => (
            <RuleCard
              key={rule.id}
              rule={rule}
              results={results?.find(({ ruleId }) => ruleId === rule.id)}
            />
          ))}
        </Flex>
      )}
    </AsyncContent>
  );
}
