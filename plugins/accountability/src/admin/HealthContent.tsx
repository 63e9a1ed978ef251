import { useApi } from '@backstage/core-plugin-api';
import { Button, Flex, Text } from '@backstage/ui';
import { RiRefreshLine } from '@remixicon/react';
import { accountabilityApiRef } from '../api';
import { AsyncContent, useAsyncData } from '../shared';
import { useText } from '../translation';
import { HealthList, healthSentence } from './health';

/** What is wrong, since when, and what to do. */
export function HealthContent() {
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const health = useAsyncData('health', signal => api.getHealth({ signal }));
  return (
    <AsyncContent result={health} what={t('admin.health.what')}>
      {({ items }) => (
        <Flex direction="column" gap="4">
          <Flex justify="between" align="center">
            <Text as="h2" variant="title-small" weight="bold">
              {healthSentence(t, items)}
            </Text>
            <Button
              variant="secondary"
              iconStart={<RiRefreshLine size={16} />}
              onPress={() => health.reload()}
            >
              {t('admin.health.look')}
            </Button>
          </Flex>
          <HealthList items={items} />
        </Flex>
      )}
    </AsyncContent>
  );
}
