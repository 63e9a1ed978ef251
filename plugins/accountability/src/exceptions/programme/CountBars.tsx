import { makeStyles } from '@material-ui/core/styles';
import { useNumber } from '../../inventory/useNumber';
import { Door } from '../../scorecard/Door';

const WIDTH = 100;
const HEIGHT = 8;

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(1),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  line: {
    display: 'flex',
    gap: theme.spacing(2),
    justifyContent: 'space-between',
  },
  count: { fontVariantNumeric: 'tabular-nums' },
  bar: { display: 'block', height: HEIGHT, width: '100%' },
}));

/** Counts below each other with a bar each, as doors to their lists. */
export function CountBars(props: {
  bars: readonly { label: string; count: number; to?: string }[];
}) {
  const { bars } = props;
  const classes = useStyles();
  const number = useNumber();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <ul className={classes.list}>
      {bars.map(({ label, count, to }) => (
        <li key={label}>
          <div className={classes.line}>
            <span>{label}</span>
            <span className={classes.count}>
              {count > 0 ? <Door to={to}>{number(count)}</Door> : number(count)}
            </span>
          </div>
          <svg
            className={classes.bar}
            viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <rect
              width={WIDTH}
              height={HEIGHT}
              fill="currentColor"
              opacity={0.12}
            />
            <rect
              width={(WIDTH * count) / most}
              height={HEIGHT}
              fill="currentColor"
              opacity={0.6}
            />
          </svg>
        </li>
      ))}
    </ul>
  );
}
