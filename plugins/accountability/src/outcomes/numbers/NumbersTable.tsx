import { makeStyles } from '@material-ui/core/styles';
import type { OutcomeSamples } from 'backstage-plugin-accountability-common';
import { useNumber } from '../../inventory/useNumber';
import { When } from '../../shared';
import { useText } from '../../translation';

const useStyles = makeStyles(theme => ({
  table: {
    borderCollapse: 'collapse',
    '& th, & td': { padding: theme.spacing(0.5, 2, 0.5, 0), textAlign: 'left' },
    '& td:nth-child(2)': { fontVariantNumeric: 'tabular-nums' },
  },
}));

/** The numbers of an outcome as a table, the newest first. */
export function NumbersTable({ numbers }: { numbers: OutcomeSamples }) {
  const classes = useStyles();
  const t = useText();
  const number = useNumber();
  return (
    <details>
      <summary>{t('outcomes.numbers.table.show')}</summary>
      <table className={classes.table}>
        <thead>
          <tr>
            {(['at', 'value', 'source', 'note'] as const).map(column => (
              <th key={column} scope="col">
                {t(`outcomes.numbers.table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...numbers.samples].reverse().map(({ at, value, source, note }) => (
            <tr key={at}>
              <td>
                <When at={at} />
              </td>
              <td>{number(value)}</td>
              <td>
                {source === 'built-in'
                  ? t('outcomes.numbers.table.builtIn')
                  : source}
              </td>
              <td>{note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
