import type {
  OutcomeDetail,
  SeatView,
} from 'backstage-plugin-accountability-common';
import { Section } from '../../shared';
import { useText } from '../../translation';
import { useSeatAction } from '../seats';
import { SeatPicture } from './SeatPicture';
import { SystemsTier } from './SystemsTier';
import { usePictureStyles } from './usePictureStyles';

/**
 * The chain of accountability as a picture: who answers on top, the seats around,
 * then the controls, then what is governed. Its lines only repeat what the nested
 * lists say, so nothing is lost on those who do not see them.
 */
export function OutcomePicture(props: {
  outcome: OutcomeDetail;
  /** Somebody wants to say yes or no to their seat. */
  onAnswer: (seat: SeatView) => void;
}) {
  const classes = usePictureStyles();
  const t = useText();
  const { outcome, onAnswer } = props;
  const actionFor = useSeatAction(outcome);
  return (
    <Section title={t('outcomes.picture.title')}>
      <div className={classes.picture}>
        <SeatPicture
          outcome={outcome}
          parts={{ rights: outcome.rights, actionFor, onAnswer }}
        />
        <SystemsTier outcome={outcome} />
      </div>
    </Section>
  );
}
