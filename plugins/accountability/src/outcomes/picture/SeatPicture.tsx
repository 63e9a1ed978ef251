import type { OutcomeDetail } from 'backstage-plugin-accountability-common';
import { useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import { seatsOf } from '../seats';
import { ControlsTier } from './ControlsTier';
import { CoreSeats } from './CoreSeats';
import { type SeatBoxParts, SeatTier } from './SeatTier';
import { usePictureStyles } from './usePictureStyles';

/** The seats, with functions and control domains beside, and the controls below. */
export function SeatPicture(props: {
  outcome: OutcomeDetail;
  parts: SeatBoxParts;
}) {
  const classes = usePictureStyles();
  const secondary = useSecondaryText();
  const t = useText();
  const { outcome, parts } = props;
  const domains = seatsOf(outcome.seats, 'domain');
  return (
    <div className={classes.table}>
      <div className={classes.core}>
        <CoreSeats seats={outcome.seats} parts={parts} />
      </div>
      <div className={classes.left}>
        <h3 className={classes.heading}>{t('outcomes.picture.functions')}</h3>
        <SeatTier
          seats={seatsOf(outcome.seats, 'function')}
          label={t('outcomes.picture.functions')}
          parts={parts}
        />
      </div>
      <div className={classes.right}>
        <h3 className={classes.heading}>{t('outcomes.picture.domains')}</h3>
        {domains.length > 0 ? (
          <SeatTier
            seats={domains}
            label={t('outcomes.picture.domains')}
            parts={parts}
          />
        ) : (
          <ul className={classes.seats}>
            <li className={`${classes.hole} ${secondary.text}`}>
              {t('outcomes.picture.noDomains')}
            </li>
          </ul>
        )}
      </div>
      <div className={classes.controls}>
        <div
          className={`${classes.stem} ${classes.wideStem}`}
          aria-hidden="true"
        />
        <ControlsTier outcome={outcome.ref} controls={outcome.controls} />
        <div className={classes.longStem} aria-hidden="true" />
      </div>
    </div>
  );
}
