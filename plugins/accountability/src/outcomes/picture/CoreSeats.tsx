import type { OutcomeDetail } from 'backstage-plugin-accountability-common';
import { useText } from '../../translation';
import { seatsOf } from '../seats';
import { type SeatBoxParts, SeatTier } from './SeatTier';
import { usePictureStyles } from './usePictureStyles';

/** The three seats that carry an outcome: who is accountable on top, the others below. */
export function CoreSeats(props: {
  seats: OutcomeDetail['seats'];
  parts: SeatBoxParts;
}) {
  const classes = usePictureStyles();
  const t = useText();
  const [accountable, ...carrying] = seatsOf(props.seats, 'outcome');
  return (
    <div className={classes.node}>
      <h3 className={classes.heading}>{t('outcomes.picture.core')}</h3>
      <SeatTier
        seats={accountable ? [accountable] : []}
        label={t('outcomes.picture.accountable')}
        parts={props.parts}
      />
      <div
        className={`${classes.stem} ${classes.narrowStem}`}
        aria-hidden="true"
      />
      <svg
        className={classes.fork}
        viewBox="0 0 100 24"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path d="M50 0V12M25 24V12H75V24" vectorEffect="non-scaling-stroke" />
      </svg>
      <SeatTier
        seats={carrying}
        label={t('outcomes.picture.carrying')}
        parts={props.parts}
        className={classes.pair}
      />
    </div>
  );
}
