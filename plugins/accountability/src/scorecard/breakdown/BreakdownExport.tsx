import { useApi } from '@backstage/core-plugin-api';
import { accountabilityApiRef } from '../../api';
import { SaveButton } from '../../shared';
import { useText } from '../../translation';
import { daysAsked, type MembersQuery } from './breakdownQuery';

/** The days that it is of, so that two files can be told apart. */
function namesOf(query: MembersQuery): string[] {
  const { compare, to } = daysAsked(query);
  return [...(to ? [to] : []), ...(compare ? ['compared', compare] : [])];
}

/** Saves every member of a dimension as a CSV file, with the same comparison. */
export function BreakdownExport({ query }: { query: MembersQuery }) {
  const { by } = query;
  const t = useText();
  const api = useApi(accountabilityApiRef);
  return (
    <SaveButton
      name={`${['scorecard', by, ...namesOf(query)].join('-')}.csv`}
      load={() => api.exportScorecard({ by, ...daysAsked(query) })}
      failed={error => t('scorecard.breakdown.exportFailed', { error })}
    >
      {t('scorecard.breakdown.export')}
    </SaveButton>
  );
}
