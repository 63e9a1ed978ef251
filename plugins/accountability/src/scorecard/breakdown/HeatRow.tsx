import { Link } from '@backstage/core-components';
import IconButton from '@material-ui/core/IconButton';
import { RiArrowDownSLine, RiArrowRightSLine } from '@remixicon/react';
import type { ScorecardRow } from 'backstage-plugin-accountability-common';
import { useState } from 'react';
import { refTitle, useDefinitionPaths } from '../../shared';
import { useText } from '../../translation';
import type { HeatColumns } from './HeatColumns';
import { MemberCells } from './MemberCells';
import { RowsBelow } from './RowsBelow';
import { useMemberDoors } from './useMemberDoors';

const INDENT = 20;
// As wide as the arrow of a group beside it, so that both names begin below each other.
const NO_ARROW = { flex: '0 0 22px' };
const NAME = { alignItems: 'flex-start', display: 'flex', gap: 4 };
const OWN_COLUMNS = 4;

/** One member: how much it has, how it moved, and a cell for each rule. */
export function HeatRow(props: {
  row: ScorecardRow;
  columns: HeatColumns;
  level: number;
  /** Whether what lies below is shown at first. */
  isOpen?: boolean;
}) {
  const { row, columns, level } = props;
  const t = useText();
  const door = useMemberDoors(columns.by);
  const definitions = useDefinitionPaths();
  const [open, setOpen] = useState(Boolean(props.isOpen && row.expandable));
  const ref = row.ref!;
  const name = row.title ?? refTitle(ref);
  const page = columns.by === 'outcome' ? definitions.one(ref) : door(ref);
  return (
    <>
      <tr aria-level={level} aria-expanded={row.expandable ? open : undefined}>
        <th scope="row" style={{ paddingLeft: level * INDENT - 12 }}>
          <div style={NAME}>
            {row.expandable ? (
              <IconButton
                size="small"
                tabIndex={-1}
                aria-expanded={open}
                aria-label={t(
                  open
                    ? 'scorecard.breakdown.close'
                    : 'scorecard.breakdown.open',
                  { name },
                )}
                onClick={() => setOpen(!open)}
              >
                {open ? (
                  <RiArrowDownSLine size={16} />
                ) : (
                  <RiArrowRightSLine size={16} />
                )}
              </IconButton>
            ) : (
              columns.by === 'group' && <span style={NO_ARROW} />
            )}
            <Link to={page}>{name}</Link>
          </div>
        </th>
        <MemberCells name={name} row={row} columns={columns} />
      </tr>
      {open && (
        <RowsBelow
          under={ref}
          query={columns}
          columns={OWN_COLUMNS + columns.rules.length}
        >
          {below => (
            <HeatRow
              key={below.ref}
              row={below}
              columns={columns}
              level={level + 1}
            />
          )}
        </RowsBelow>
      )}
    </>
  );
}
