import { useApi } from '@backstage/core-plugin-api';
import type { ScorecardRow } from 'backstage-plugin-accountability-common';
import type { ReactNode } from 'react';
import { accountabilityApiRef } from '../../api';
import { errorText, useAsyncData } from '../../shared';
import { useText } from '../../translation';
import { type BreakdownQuery, daysAsked } from './breakdownQuery';

const MOST = 50;

/** The groups directly below one, loaded when it is opened. */
export function RowsBelow(props: {
  under: string;
  /** As of when, and compared with what. */
  query: Pick<BreakdownQuery, 'since' | 'to'>;
  /** How many columns a message goes over. */
  columns: number;
  children: (row: ScorecardRow) => ReactNode;
}) {
  const { under, query, columns, children } = props;
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const days = daysAsked(query);
  const below = useAsyncData(
    `scorecard:below:${under}:${days.compare}:${days.to}`,
    signal =>
      api.getScorecard(
        { by: 'group', under, ...days, limit: MOST },
        { signal },
      ),
  );
  if (!below.data) {
    return (
      <tr>
        <td colSpan={columns}>
          <div role="status">
            {below.error ? errorText(below.error) : t('shared.load.loading')}
          </div>
        </td>
      </tr>
    );
  }
  return <>{below.data.rows.map(children)}</>;
}
