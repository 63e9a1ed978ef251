import { useApi } from '@backstage/core-plugin-api';
import { accountabilityApiRef } from '../../api';
import { SaveButton } from '../../shared';
import { useText } from '../../translation';

/** Saves every rule as a CSV file, with of how many it says what. */
export function RulesExport() {
  const t = useText();
  const api = useApi(accountabilityApiRef);
  return (
    <SaveButton
      name="scorecard-rule.csv"
      load={() => api.exportRules()}
      failed={error => t('scorecard.breakdown.exportFailed', { error })}
    >
      {t('scorecard.breakdown.export')}
    </SaveButton>
  );
}
