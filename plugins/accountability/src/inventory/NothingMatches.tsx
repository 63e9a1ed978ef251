import { useApi } from '@backstage/core-plugin-api';
import { Button } from '@backstage/ui';
import {
  identityReadPermission,
  organisationReadPermission,
} from 'backstage-plugin-accountability-common';
import { accountabilityApiRef } from '../api';
import {
  EmptyState,
  MissingPermission,
  useAsyncData,
  useDecision,
} from '../shared';
import { useText } from '../translation';
import { useNumber } from './useNumber';
import { useVisibleIdentities } from './useVisibleIdentities';

/**
 * Nothing that this person may see matches. A number that led here may count the whole
 * organisation; where they see less than that, it says so beside what to do.
 */
export function NothingMatches({ onClear }: { onClear: () => void }) {
  const t = useText();
  const number = useNumber();
  const api = useApi(accountabilityApiRef);
  const mayCount = useDecision(organisationReadPermission);
  const total = useAsyncData(`total ${mayCount}`, async signal =>
    mayCount ? (await api.getOverview({ signal })).identities : undefined,
  );
  const visible = useVisibleIdentities();
  const all = total.data;
  const isLess = all !== undefined && visible !== undefined && visible < all;
  return (
    <EmptyState
      title={t('inventory.noneTitle')}
      description={
        <>
          {t('inventory.noneText')}
          {isLess && (
            <div role="note" style={{ maxWidth: '32rem' }}>
              {visible === 0
                ? t('inventory.hidden.all', { count: all, all: number(all) })
                : t('inventory.hidden.some', {
                    visible: number(visible),
                    all: number(all),
                  })}{' '}
              <MissingPermission permission={identityReadPermission.name} />
            </div>
          )}
        </>
      }
      action={
        <Button variant="secondary" onPress={onClear}>
          {t('inventory.facets.clear')}
        </Button>
      }
    />
  );
}
