import { Link } from '@backstage/core-components';
import type { ScorecardRow } from 'backstage-plugin-accountability-common';
import { useNumber } from '../../inventory';
import { canBeOwnerless } from './canBeOwnerless';
import { cellFilter } from './cellFilter';
import { changeOf } from './changeOf';
import { ChangeText } from './ChangeText';
import type { HeatColumns } from './HeatColumns';
import { HeatCell } from './HeatCell';
import { useMemberDoors } from './useMemberDoors';

/** How much a member has, how it moved, a cell for each rule, and the list behind each. */
export function MemberCells(props: {
  name: string;
  row: ScorecardRow;
  columns: HeatColumns;
}) {
  const { name, row, columns } = props;
  const { ref, identities, ownerless } = row;
  const number = useNumber();
  const door = useMemberDoors(columns.by);
  return (
    <>
      <td>
        <Link to={door(ref)}>{number(identities)}</Link>
      </td>
      {canBeOwnerless(columns.by) && (
        <>
          <td>
            <Link to={door(ref, { ownership: ['ownerless'] })}>
              {number(ownerless)}
            </Link>
          </td>
          <td>
            <ChangeText by={changeOf(row, columns.since)?.ownerless} />
          </td>
        </>
      )}
      {columns.rules.map(rule => (
        <td key={rule.id}>
          <HeatCell
            member={name}
            rule={rule}
            counts={row.rules.find(({ ruleId }) => ruleId === rule.id)}
            to={door(ref, cellFilter(rule.id, row))}
          />
        </td>
      ))}
    </>
  );
}
