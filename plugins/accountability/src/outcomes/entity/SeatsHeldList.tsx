import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translation';
import { DefinitionLink } from '../DefinitionLink';
import { OutcomeStatusMark } from '../OutcomeStatusMark';
import { SeatPower, SeatState } from '../seats';
import type { HeldSeatOf } from './useSeatsHeld';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    '& > li': { padding: theme.spacing(0.5, 0) },
  },
  line: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.25, 2),
    overflowWrap: 'anywhere',
  },
}));

/** Seats with their outcomes: how each stands, and with what power. */
export function SeatsHeldList({ seats }: { seats: readonly HeldSeatOf[] }) {
  const classes = useStyles();
  const t = useText();
  return (
    <ul className={classes.list}>
      {seats.map(({ outcome, seat }) => (
        <li key={`${outcome.ref}:${seat.seat}`}>
          <div className={classes.line}>
            <span>
              {t(`shared.seat.${seat.seat}`)}:{' '}
              <DefinitionLink definition={outcome} />
            </span>
            <OutcomeStatusMark status={outcome.status} />
          </div>
          <SeatState seat={seat} />
          <SeatPower seat={seat} />
        </li>
      ))}
    </ul>
  );
}
