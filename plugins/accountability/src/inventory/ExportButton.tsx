import { useApi } from '@backstage/core-plugin-api';
import type { IdentityFilter } from 'backstage-plugin-accountability-common';
import { accountabilityApiRef } from '../api';
import { SaveButton } from '../shared';
import { useText } from '../translation';

/** Saves all that match as a CSV file. */
export function ExportButton({ filter }: { filter: IdentityFilter }) {
  const t = useText();
  const api = useApi(accountabilityApiRef);
  return (
    <SaveButton
      name="identities.csv"
      load={() => api.exportIdentities(filter)}
      failed={error => t('inventory.export.failed', { error })}
    >
      {t('inventory.export.button')}
    </SaveButton>
  );
}
