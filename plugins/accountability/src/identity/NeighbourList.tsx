import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../translation';
import { NeighbourItem } from './NeighbourItem';
import type { Neighbour } from './neighboursOf';

/** An account shared by thousands is told by its number, not by all their names. */
const MOST_SHOWN = 15;

const useStyles = makeStyles(theme => ({
  title: { fontSize: 'inherit', margin: 0 },
  list: {
    listStyle: 'none',
    margin: theme.spacing(0.5, 0, 2),
    padding: 0,
    '& > li': { marginBottom: theme.spacing(1) },
  },
}));

/** Neighbours on one side. */
export function NeighbourList(props: {
  title: string;
  neighbours: Neighbour[];
  empty?: string;
}) {
  const classes = useStyles();
  const t = useText();
  const { title, neighbours, empty } = props;
  const more = neighbours.length - MOST_SHOWN;
  return (
    <div>
      <h4 className={classes.title}>{title}</h4>
      {neighbours.length === 0 && <div>{empty}</div>}
      {neighbours.length > 0 && (
        <ul className={classes.list}>
          {neighbours.slice(0, MOST_SHOWN).map((neighbour, index) => (
            <li key={index}>
              <NeighbourItem neighbour={neighbour} />
            </li>
          ))}
          {more > 0 && (
            <li>{t('identity.neighbours.more', { count: more })}</li>
          )}
        </ul>
      )}
    </div>
  );
}
