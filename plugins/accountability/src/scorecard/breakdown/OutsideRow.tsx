import { Link } from '@backstage/core-components';
import type { ScorecardRow } from 'backstage-plugin-accountability-common';
import { useNumber } from '../../inventory';
import { useText } from '../../translation';
import { canBeOwnerless } from './canBeOwnerless';
import { ChangeText } from './ChangeText';
import type { HeatColumns } from './HeatRow';
import { RuleCells } from './RuleCells';
import { useMemberDoors } from './useMemberDoors';

/** What belongs to no member: what is missing where the rows above are added up. */
export function OutsideRow(props: { row: ScorecardRow; columns: HeatColumns }) {
  const { row, columns } = props;
  const t = useText();
  const number = useNumber();
  const door = useMemberDoors(columns.by);
  const name = t(`scorecard.breakdown.outside.${columns.by}`);
  return (
    <tr aria-level={1}>
      <th scope="row">{name}</th>
      <td>
        <Link to={door(undefined)}>{number(row.identities)}</Link>
      </td>
      {canBeOwnerless(columns.by) && (
        <>
          <td>
            <Link to={door(undefined, { ownership: ['ownerless'] })}>
              {number(row.ownerless)}
            </Link>
          </td>
          <td>
            <ChangeText />
          </td>
        </>
      )}
      <RuleCells
        member={name}
        row={row}
        rules={columns.rules}
        door={filter => door(undefined, filter)}
      />
    </tr>
  );
}
