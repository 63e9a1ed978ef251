import { makeStyles } from '@material-ui/core/styles';
import type { SeatView } from 'backstage-plugin-accountability-common';
import { useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import { useDays } from '../useDays';
import { PartyName } from './PartyName';
import { SeatFace } from './SeatFace';
import { seatHolderTitle } from './seatHolderTitle';
import { SeatPower } from './SeatPower';
import { SeatState } from './SeatState';
import type { StandingRight } from './powerText';

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', gap: 4 },
  holder: {
    display: 'flex',
    alignItems: 'center',
    gap: 8,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
});

/** One holder of a seat, or its hole: who, how it stands, with what power, who acts for them. */
export function SeatHolder(props: {
  seat: SeatView;
  rights: readonly StandingRight[];
}) {
  const classes = useStyles();
  const secondary = useSecondaryText();
  const t = useText();
  const days = useDays();
  const { seat, rights } = props;
  if (!seat.holder) {
    return (
      <div className={classes.holder}>
        <SeatFace seat={seat} />
        <SeatState seat={seat} plain />
      </div>
    );
  }
  return (
    <div className={classes.lines}>
      <div className={classes.holder}>
        <SeatFace seat={seat} />
        <PartyName party={seat.holder} />
      </div>
      {seat.coOwner && (
        <div className={secondary.text}>{t('outcomes.seat.coOwner')}</div>
      )}
      {seat.state !== 'accepted' && <SeatState seat={seat} />}
      <SeatPower seat={seat} rights={rights} />
      {seat.delegate && (
        <div className={secondary.text}>
          {t('outcomes.seat.delegate', {
            name: seatHolderTitle(seat.delegate.to),
            day: days(seat.delegate.until).day,
          })}
        </div>
      )}
    </div>
  );
}
