import { Button } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import type { ExceptionImportRow } from 'backstage-plugin-accountability-common';
import { useState } from 'react';
import { useNumber } from '../../inventory/useNumber';
import { Section } from '../../shared';
import { useText } from '../../translation';
import { ImportRow } from './ImportRow';

/** What is shown at once. */
const FIRST = 50;

const useStyles = makeStyles(theme => ({
  scroll: { overflowX: 'auto' },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    '& th, & td': {
      overflowWrap: 'anywhere',
      padding: theme.spacing(1, 2, 1, 0),
      textAlign: 'left',
      verticalAlign: 'top',
    },
    '& tbody tr': {
      borderTop: '1px solid var(--bui-border-1, rgba(128, 128, 128, 0.3))',
    },
    '& th:first-child, & td:first-child': {
      fontVariantNumeric: 'tabular-nums',
      whiteSpace: 'nowrap',
      overflowWrap: 'normal',
    },
  },
}));

/** Rows of another register of which the same becomes. */
export function ImportGroup(props: {
  is: ExceptionImportRow['is'];
  rows: readonly ExceptionImportRow[];
}) {
  const { is, rows } = props;
  const t = useText();
  const number = useNumber();
  const classes = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  if (rows.length === 0) return null;
  const title = t('exceptions.importing.counted', {
    title: t(`exceptions.importing.group.${is}`),
    number: number(rows.length),
  });
  return (
    <Section title={title}>
      <div className={classes.scroll}>
        <table className={classes.table} aria-label={title}>
          <thead>
            <tr>
              {(['line', 'what', 'becomes', 'says'] as const).map(column => (
                <th key={column} scope="col">
                  {t(`exceptions.importing.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, showsAll ? rows.length : FIRST).map(row => (
              <ImportRow key={row.line} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {!showsAll && rows.length > FIRST && (
        <Button variant="secondary" onPress={() => setShowsAll(true)}>
          {t('exceptions.importing.all', { number: number(rows.length) })}
        </Button>
      )}
    </Section>
  );
}
