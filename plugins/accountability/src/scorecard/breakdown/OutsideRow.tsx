import type { ScorecardRow } from 'backstage-plugin-accountability-common';
import { useText } from '../../translation';
import type { HeatColumns } from './HeatColumns';
import { MemberCells } from './MemberCells';

/** What belongs to no member: what is missing where the rows above are added up. */
export function OutsideRow(props: { row: ScorecardRow; columns: HeatColumns }) {
  const { row, columns } = props;
  const t = useText();
  const name = t(`scorecard.breakdown.outside.${columns.by}`);
  return (
    <tr aria-level={1}>
      <th scope="row">{name}</th>
      <MemberCells name={name} row={row} columns={columns} />
    </tr>
  );
}
