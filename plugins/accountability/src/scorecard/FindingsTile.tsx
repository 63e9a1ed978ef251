import { makeStyles } from '@material-ui/core/styles';
import type { Overview } from 'backstage-plugin-accountability-common';
import { useInventoryPath, useNumber } from '../inventory';
import { SeverityTag } from '../shared';
import { useText } from '../translation';
import { CountLine } from './CountLine';
import { Tile } from './Tile';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** How many identities have open findings, and how bad the worst of each is. */
export function FindingsTile({ overview }: { overview: Overview }) {
  const { identities, bySeverity } = overview;
  const classes = useStyles();
  const t = useText();
  const number = useNumber();
  const path = useInventoryPath();
  const found = bySeverity.filter(({ count }) => count > 0);
  const total = found.reduce((sum, { count }) => sum + count, 0);
  return (
    <Tile
      title={t('scorecard.tiles.findings')}
      figure={{
        number: number(total),
        of: t('scorecard.tiles.findingsOf', {
          count: identities,
          all: number(identities),
        }),
        to: path({ severity: found.map(({ severity }) => severity) }),
      }}
    >
      {found.length > 0 && (
        <ul
          className={classes.list}
          aria-label={t('scorecard.tiles.bySeverity')}
        >
          {found.map(({ severity, count }) => (
            <li key={severity}>
              <CountLine to={path({ severity: [severity] })} count={count}>
                <SeverityTag severity={severity} />
              </CountLine>
            </li>
          ))}
        </ul>
      )}
    </Tile>
  );
}
