import { useApi } from '@backstage/core-plugin-api';
import { accountabilityApiRef } from '../../api';
import { errorText, useAsyncData } from '../../shared';
import { useText } from '../../translation';
import { type HeatColumns, HeatRow } from './HeatRow';

const MOST = 50;
const OWN_COLUMNS = 4;

/** The groups directly below one, loaded when it is opened. */
export function RowsBelow(props: {
  under: string;
  columns: HeatColumns;
  level: number;
}) {
  const { under, columns, level } = props;
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const below = useAsyncData(`scorecard:below:${under}`, signal =>
    api.getScorecard({ by: 'group', under, limit: MOST }, { signal }),
  );
  if (!below.data) {
    return (
      <tr>
        <td colSpan={OWN_COLUMNS + columns.rules.length} role="status">
          {below.error ? errorText(below.error) : t('shared.load.loading')}
        </td>
      </tr>
    );
  }
  return (
    <>
      {below.data.rows.map(row => (
        <HeatRow key={row.ref} row={row} columns={columns} level={level} />
      ))}
    </>
  );
}
