import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useText } from '../translation';
import { NeighbourItem } from './NeighbourItem';
import type { Neighbour } from './neighboursOf';

/** An account shared by thousands is told by its number, not by all their names. */
const MOST_SHOWN = 15;

const useStyles = makeStyles(theme => ({
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
      <Typography component="h4" variant="subtitle2">
        {title}
      </Typography>
      {neighbours.length === 0 && (
        <Typography variant="body2">{empty}</Typography>
      )}
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
