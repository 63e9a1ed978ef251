import { makeStyles } from '@material-ui/core/styles';
import type { ScorecardRow } from 'backstage-plugin-accountability-common';
import { ScrollRegion } from '../../shared';
import { useText } from '../../translation';
import { canBeOwnerless } from './canBeOwnerless';
import type { HeatColumns } from './HeatColumns';
import { HeatRow } from './HeatRow';
import { OutsideRow } from './OutsideRow';
import { useGridKeys } from './useGridKeys';

/** Most that names take on a narrow screen. */
const NAMES = 200;

const useStyles = makeStyles(theme => ({
  grid: {
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    minWidth: '100%',
    '& th, & td': {
      borderBottom: '1px solid var(--bui-border-1, rgba(128, 128, 128, 0.3))',
      padding: theme.spacing(0.75, 0.5),
      textAlign: 'left',
      verticalAlign: 'top',
    },
    '& thead th': { fontSize: '0.75rem', verticalAlign: 'bottom' },
    '& th:first-child': {
      background: 'var(--bui-bg-neutral-1, inherit)',
      left: 0,
      // Long names take lines, not the room of the numbers.
      maxWidth: NAMES,
      minWidth: 140,
      overflowWrap: 'break-word',
      position: 'sticky',
      [theme.breakpoints.up('md')]: { maxWidth: 360 },
    },
    '& td a': { display: 'block' },
    '& a:focus-visible': { outline: '2px solid var(--bui-ring, #1f5493)' },
  },
}));

/** Members by rules: how much of each passes. */
export function HeatMap(props: {
  rows: readonly ScorecardRow[];
  /** What belongs to no member. */
  outside?: ScorecardRow;
  columns: HeatColumns;
}) {
  const { rows, outside, columns } = props;
  const classes = useStyles();
  const t = useText();
  const keys = useGridKeys();
  return (
    // What is focused comes out from below the names, which stay where they are.
    <ScrollRegion label={t('scorecard.breakdown.grid')} stays={NAMES}>
      <table
        {...keys}
        className={classes.grid}
        aria-label={t('scorecard.breakdown.grid')}
      >
        <thead>
          <tr>
            <th scope="col">
              {t(`scorecard.breakdown.dimension.${columns.by}`)}
            </th>
            <th scope="col">{t('scorecard.breakdown.identities')}</th>
            {canBeOwnerless(columns.by) && (
              <>
                <th scope="col">{t('scorecard.breakdown.ownerless')}</th>
                <th scope="col">{t('scorecard.breakdown.change')}</th>
              </>
            )}
            {columns.rules.map(({ id, title }) => (
              <th key={id} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <HeatRow
              key={row.ref}
              row={row}
              columns={columns}
              level={1}
              // One root says nothing that the total does not.
              isOpen={rows.length === 1}
            />
          ))}
          {outside && <OutsideRow row={outside} columns={columns} />}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
