import { makeStyles } from '@material-ui/core/styles';
import type { DutyMatrix } from 'backstage-plugin-accountability-common';
import {
  EntityName,
  ScrollRegion,
  statePatterns,
  useSecondaryText,
} from '../shared';
import { useText } from '../translation';
import { DutyCellContent } from './DutyCellContent';

const useStyles = makeStyles(theme => ({
  table: {
    borderCollapse: 'collapse',
    minWidth: '100%',
    '& caption': { captionSide: 'top', paddingBottom: 8, textAlign: 'left' },
    '& th, & td': {
      border: '1px solid var(--bui-border-1, rgba(128, 128, 128, 0.3))',
      padding: theme.spacing(1),
      textAlign: 'left',
      verticalAlign: 'top',
    },
    '& tbody th': { fontWeight: 'normal', minWidth: '10rem' },
    '& td': { minWidth: '9rem' },
  },
  // A thick dashed edge tells a hole also where no colour is seen.
  hole: {
    outline: `2px dashed ${statePatterns.fail.color}`,
    outlineOffset: -3,
  },
  overlap: {
    outline: `2px double ${statePatterns.excepted.color}`,
    outlineOffset: -3,
  },
}));

/** Duties by systems, as a table that is walked by keyboard and read aloud. */
export function DutyGrid({ matrix }: { matrix: DutyMatrix }) {
  const classes = useStyles();
  const secondary = useSecondaryText();
  const t = useText();
  const edges: Record<string, string> = {
    hole: classes.hole,
    overlap: classes.overlap,
  };
  return (
    <ScrollRegion label={t('duties.region')}>
      <table className={classes.table}>
        <caption className={secondary.text}>{t('duties.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('duties.system')}</th>
            {matrix.duties.map(duty => (
              <th key={duty} scope="col">
                {t(`shared.duty.${duty}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map(row => (
            <tr key={row.system.ref}>
              <th scope="row">
                <EntityName entityRef={row.system.ref} />
              </th>
              {row.cells.map(cell => (
                <td
                  key={cell.duty}
                  className={edges[cell.state]}
                  data-duty-state={cell.state}
                >
                  <DutyCellContent row={row} cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
