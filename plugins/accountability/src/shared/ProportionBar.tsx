import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { type HonestState, stateFills, stateStrokes } from './patterns';

/** One part of the whole, with the words that stand for it in the legend. */
export interface Proportion {
  state: HonestState;
  count: number;
  label: string;
  /** The list behind the number. */
  to?: string;
}

const useStyles = makeStyles(theme => ({
  bar: {
    display: 'flex',
    gap: 2,
    height: 12,
    width: '100%',
    minWidth: 80,
  },
  part: {
    // A single one among thousands must still be seen.
    minWidth: 8,
    border: '1px solid',
    borderRadius: 2,
    boxSizing: 'border-box',
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 2),
    listStyle: 'none',
    margin: theme.spacing(0.5, 0, 0),
    padding: 0,
    '& li': { display: 'flex', alignItems: 'center', gap: 6 },
  },
  swatch: {
    border: '1px solid',
    borderRadius: 2,
    boxSizing: 'border-box',
    height: 10,
    width: 10,
  },
}));

const look = (state: HonestState) => ({
  background: stateFills[state],
  borderColor: stateStrokes[state],
});

/** Parts of a whole as one bar with a legend line; empty parts are left out. */
export function ProportionBar({ parts }: { parts: Proportion[] }) {
  const classes = useStyles();
  const shown = parts.filter(part => part.count > 0);
  return (
    <div>
      <div className={classes.bar} aria-hidden="true">
        {shown.map(({ state, count }) => (
          <div
            key={state}
            className={classes.part}
            style={{ ...look(state), flexGrow: count }}
          />
        ))}
      </div>
      <ul className={classes.legend}>
        {shown.map(({ state, label, to }) => (
          <li key={state}>
            <span
              className={classes.swatch}
              style={look(state)}
              aria-hidden="true"
            />
            {to ? <Link to={to}>{label}</Link> : label}
          </li>
        ))}
      </ul>
    </div>
  );
}
