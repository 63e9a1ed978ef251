import { useApi } from '@backstage/core-plugin-api';
import { ButtonLink, Flex } from '@backstage/ui';
import { accountabilityApiRef } from '../api';
import { FirstSteps } from '../firstSteps';
import { useInventoryPath } from '../inventory';
import {
  AsyncContent,
  httpStatus,
  PermissionRequired,
  useAsyncData,
} from '../shared';
import { useText } from '../translation';
import { WhatFirst } from './first';
import { Scorecard } from './Scorecard';

/** How the whole organisation stands, for whoever may see its totals. */
export function ScorecardContent() {
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const path = useInventoryPath();
  const overview = useAsyncData('overview', signal =>
    api.getOverview({ signal }),
  );
  if (overview.error && httpStatus(overview.error) === 403) {
    return (
      <Flex direction="column" gap="4">
        <PermissionRequired
          what={t('scorecard.what')}
          error={overview.error}
          action={
            <ButtonLink variant="primary" href={path({})}>
              {t('scorecard.inventory')}
            </ButtonLink>
          }
        />
        <WhatFirst level={2} />
      </Flex>
    );
  }
  return (
    <AsyncContent result={overview} what={t('scorecard.what')}>
      {data =>
        data.identities === 0 ? <FirstSteps /> : <Scorecard overview={data} />
      }
    </AsyncContent>
  );
}
