import { useApi } from '@backstage/core-plugin-api';
import type { ScorecardRow } from 'backstage-plugin-accountability-common';
import type { ReactNode } from 'react';
import { accountabilityApiRef } from '../../api';
import { errorText, useAsyncData } from '../../shared';
import { useText } from '../../translation';

const MOST = 50;

/** The groups directly below one, loaded when it is opened. */
export function RowsBelow(props: {
  under: string;
  /** How many columns a message goes over. */
  columns: number;
  children: (row: ScorecardRow) => ReactNode;
}) {
  const { under, columns, children } = props;
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const below = useAsyncData(`scorecard:below:${under}`, signal =>
    api.getScorecard({ by: 'group', under, limit: MOST }, { signal }),
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
