import { useApi } from '@backstage/core-plugin-api';
import type { ScorecardDimension } from 'backstage-plugin-accountability-common';
import { accountabilityApiRef } from '../../api';
import { SaveButton } from '../../shared';
import { useText } from '../../translation';

/** Saves every member of a dimension as a CSV file. */
export function BreakdownExport({ by }: { by: ScorecardDimension }) {
  const t = useText();
  const api = useApi(accountabilityApiRef);
  return (
    <SaveButton
      name={`scorecard-${by}.csv`}
      load={() => api.exportScorecard({ by })}
      failed={error => t('scorecard.breakdown.exportFailed', { error })}
    >
      {t('scorecard.breakdown.export')}
    </SaveButton>
  );
}
