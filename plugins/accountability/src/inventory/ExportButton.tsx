import { useApi } from '@backstage/core-plugin-api';
import { Button } from '@backstage/ui';
import { RiDownload2Line } from '@remixicon/react';
import type { IdentityFilter } from 'backstage-plugin-accountability-common';
import { useState } from 'react';
import { accountabilityApiRef } from '../api';
import { errorText, StateChip } from '../shared';
import { useText } from '../translation';
import { saveFile } from './saveFile';

/** Saves all that match as a CSV file. */
export function ExportButton({ filter }: { filter: IdentityFilter }) {
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();
  const onClick = async () => {
    setBusy(true);
    setError(undefined);
    try {
      const response = await api.exportIdentities(filter);
      saveFile(await response.blob(), 'identities.csv');
    } catch (failure) {
      setError(failure as Error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      {error && (
        <span role="alert">
          <StateChip state="fail">
            {t('inventory.export.failed', { error: errorText(error) })}
          </StateChip>
        </span>
      )}
      <Button
        variant="secondary"
        iconStart={<RiDownload2Line size={16} />}
        isPending={busy}
        onPress={onClick}
      >
        {t('inventory.export.button')}
      </Button>
    </>
  );
}
