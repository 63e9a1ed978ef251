import type {
  IdentityFilter,
  ScorecardRow,
} from 'backstage-plugin-accountability-common';
import { cellFilter } from './cellFilter';
import { HeatCell } from './HeatCell';

/** A cell for each rule, and the list behind each. */
export function RuleCells(props: {
  member: string;
  row: ScorecardRow;
  rules: readonly { id: string; title: string }[];
  door: (filter: IdentityFilter) => string;
}) {
  const { member, row, rules, door } = props;
  return (
    <>
      {rules.map(rule => (
        <td key={rule.id}>
          <HeatCell
            member={member}
            rule={rule}
            counts={row.rules.find(({ ruleId }) => ruleId === rule.id)}
            to={door(cellFilter(rule.id, row))}
          />
        </td>
      ))}
    </>
  );
}
