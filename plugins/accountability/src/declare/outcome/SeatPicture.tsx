import { makeStyles } from '@material-ui/core/styles';
import {
  type Seat,
  type SeatGroup,
  seatGroup,
  SEATS,
} from 'backstage-plugin-accountability-common';
import { useText } from '../../translation';
import { SeatNode } from './SeatNode';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexDirection: 'column', gap: theme.spacing(1) },
  row: {
    display: 'flex',
    justifyContent: 'center',
    flexWrap: 'wrap',
    gap: theme.spacing(0.75, 0.5),
    '& > *': { flex: '1 1 4.75rem', maxWidth: '8rem', minWidth: 0 },
  },
  // Four of them are two and two where they do not fit, not three and one.
  four: { '& > *': { flexBasis: '6.5rem' } },
  band: {
    background: 'var(--bui-bg-neutral-2, rgba(128, 128, 128, 0.1))',
    borderRadius: 'var(--bui-radius-3, 8px)',
    padding: theme.spacing(0.75, 0.5),
  },
  stem: {
    borderLeft: '1.5px solid var(--bui-border-2, rgba(128, 128, 128, 0.6))',
    height: 8,
    margin: '0 auto',
  },
  fork: {
    border: '1.5px solid var(--bui-border-2, rgba(128, 128, 128, 0.6))',
    borderBottom: 0,
    height: 6,
    margin: '-8px auto -6px',
    maxWidth: '8rem',
    width: '50%',
  },
}));

/** Who sits in a seat of the picture; refs of people or groups. */
export type SeatPeople = Partial<Record<Seat, readonly string[]>>;

/** Who sits where: the executive on top, who carries it below, then functions and domains. */
export function SeatPicture(props: {
  needed: readonly Seat[];
  /** Left out, it only shows which seats there are. */
  people?: SeatPeople;
}) {
  const { needed, people } = props;
  const classes = useStyles();
  const t = useText();
  const node = (seat: Seat) => (
    <SeatNode
      key={seat}
      seat={seat}
      needed={needed.includes(seat)}
      people={people && (people[seat] ?? [])}
    />
  );
  const [executive, ...carriers] = seatsIn('outcome');
  const label = t('declare.picture.label', {
    seats: needed.map(seat => t(`shared.seat.${seat}`)).join(', '),
  });
  return (
    <div
      className={classes.root}
      // With people in it, it is read seat by seat.
      {...(people ? {} : { role: 'img', 'aria-label': label })}
    >
      <div className={classes.row}>{node(executive)}</div>
      <div className={classes.stem} />
      <div className={classes.fork} />
      <div className={classes.row}>{carriers.map(node)}</div>
      <div className={`${classes.row} ${classes.band}`}>
        {seatsIn('function').map(node)}
      </div>
      <div className={`${classes.row} ${classes.band} ${classes.four}`}>
        {seatsIn('domain').map(node)}
      </div>
    </div>
  );
}

function seatsIn(group: SeatGroup): Seat[] {
  return SEATS.filter(seat => seatGroup(seat) === group);
}
