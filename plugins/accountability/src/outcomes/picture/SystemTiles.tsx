import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { GovernedSystem } from 'backstage-plugin-accountability-common';
import { useNumber } from '../../inventory/useNumber';
import { useText } from '../../translation';
import { SystemTile } from './SystemTile';
import { sortSystems } from './tiles';
import { useSystemsPath } from './useSystemsView';

/** Most systems that the picture draws; the list behind it has the rest. */
export const MOST_TILES = 24;

const useStyles = makeStyles(theme => ({
  tiles: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  more: {
    alignItems: 'center',
    display: 'flex',
    padding: theme.spacing(0.5, 1),
  },
}));

/** The systems as tiles, worst first. */
export function SystemTiles(props: {
  systems: GovernedSystem[];
  /** How many there are besides these. */
  others: number;
}) {
  const { systems, others } = props;
  const classes = useStyles();
  const t = useText();
  const number = useNumber();
  const path = useSystemsPath();
  const shown = sortSystems(systems).slice(0, MOST_TILES);
  const rest = systems.length + others - shown.length;
  return (
    <ul className={classes.tiles}>
      {shown.map(system => (
        <SystemTile key={system.ref ?? ''} system={system} />
      ))}
      {rest > 0 && (
        <li className={classes.more}>
          <Link to={path('all')}>
            {t('outcomes.systems.more', { count: rest, number: number(rest) })}
          </Link>
        </li>
      )}
    </ul>
  );
}
