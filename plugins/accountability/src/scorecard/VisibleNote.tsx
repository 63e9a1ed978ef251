import { useApi } from '@backstage/core-plugin-api';
import { RiLockLine } from '@remixicon/react';
import { identityReadPermission } from 'backstage-plugin-accountability-common';
import { accountabilityApiRef } from '../api';
import { useNumber } from '../inventory';
import {
  httpStatus,
  MissingPermission,
  StateChip,
  useAsyncData,
} from '../shared';
import { useText } from '../translation';

/**
 * Totals are of the whole organisation, while the lists behind them show what this
 * person may see. Where that is less, the two differ, and people should know why.
 */
export function VisibleNote({ identities }: { identities: number }) {
  const t = useText();
  const number = useNumber();
  const api = useApi(accountabilityApiRef);
  const visible = useAsyncData('visible', async signal => {
    try {
      const page = await api.listIdentities({ limit: 1 }, { signal });
      return page.totalCount;
    } catch (error) {
      if (httpStatus(error as Error) === 403) return 0;
      throw error;
    }
  });
  if (visible.data === undefined || visible.data >= identities) return null;
  return (
    <div role="note">
      <StateChip state="unknown" icon={<RiLockLine size={14} />}>
        {visible.data === 0
          ? t('scorecard.visible.none')
          : t('scorecard.visible.some', {
              visible: number(visible.data),
              all: number(identities),
            })}{' '}
        <MissingPermission permission={identityReadPermission.name} />
      </StateChip>
    </div>
  );
}
