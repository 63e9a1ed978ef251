import { makeStyles } from '@material-ui/core/styles';
import type { SeatView } from 'backstage-plugin-accountability-common';
import { useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import { PartyName } from './PartyName';
import { SeatFace } from './SeatFace';
import { SeatState } from './SeatState';
import { type HeldSeat, seatsOf } from './seatsOf';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    gap: theme.spacing(0.75, 1.5),
    margin: 0,
    alignItems: 'start',
    '& > div': { display: 'contents' },
    '& dt': { lineHeight: '1.5rem' },
    '& dd': { gridColumn: 2, margin: 0, minWidth: 0 },
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 3),
    margin: 0,
    '& > div': { display: 'flex', gap: theme.spacing(1), minWidth: 0 },
    '& dt': { lineHeight: '1.5rem' },
    '& dd': { margin: 0, minWidth: 0 },
  },
  holder: { display: 'flex', alignItems: 'center', gap: 8, minWidth: 0 },
}));

/** The three seats that carry an outcome: a face or a hole each, and what is wrong. */
export function SeatRows(props: {
  seats: readonly SeatView[];
  /** Beside each other as far as there is room, instead of below each other. */
  inline?: boolean;
}) {
  const classes = useStyles();
  return (
    <dl className={props.inline ? classes.line : classes.list}>
      {seatsOf(props.seats, 'outcome').map(held => (
        <SeatRow key={held.seat} held={held} brief={props.inline} />
      ))}
    </dl>
  );
}

function SeatRow(props: { held: HeldSeat; brief?: boolean }) {
  const { held, brief } = props;
  const secondary = useSecondaryText();
  const t = useText();
  return (
    <div>
      <dt className={secondary.text}>
        {t(`outcomes.seat.short.${held.seat as 'business-result'}`)}
      </dt>
      {held.views.map(seat => (
        <dd key={seat.holder?.ref ?? 'nobody'}>
          <SeatPerson seat={seat} brief={brief} />
        </dd>
      ))}
    </div>
  );
}

function SeatPerson(props: { seat: SeatView; brief?: boolean }) {
  const { seat, brief } = props;
  const classes = useStyles();
  const wrong = seat.state !== 'accepted' && (
    <SeatState seat={seat} brief={brief} />
  );
  return (
    <>
      <span className={classes.holder}>
        <SeatFace seat={seat} />
        {seat.holder ? (
          <PartyName party={seat.holder} />
        ) : (
          <SeatState seat={seat} brief={brief} plain />
        )}
        {seat.holder && brief && wrong}
      </span>
      {seat.holder && !brief && wrong}
    </>
  );
}
