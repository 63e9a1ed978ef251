import { makeStyles } from '@material-ui/core/styles';
import type {
  OutcomeDetail,
  SeatState,
} from 'backstage-plugin-accountability-common';
import { MaybeButton } from '../../shared';
import { useText } from '../../translation';
import type { ChosenSeatAction } from './ChosenSeatAction';

const useStyles = makeStyles(theme => ({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** What one may do about a seat, what is due first; what one may not says why. */
export function SeatButtons(props: {
  mine: OutcomeDetail['may']['seats'][number];
  state?: SeatState;
  onChoose: (chosen: ChosenSeatAction) => void;
}) {
  const { mine, state, onChoose } = props;
  const { seat, holder } = mine;
  const classes = useStyles();
  const t = useText();
  const actions: Array<'accept' | 'decline' | 'delegate'> = [
    ...(state === 'accepted' ? [] : (['accept'] as const)),
    ...(state === 'declined' ? [] : (['decline'] as const)),
    'delegate',
  ];
  return (
    <div className={classes.buttons}>
      {actions.map(action => {
        const { allowed, why } =
          action === 'delegate' ? mine.delegate : mine.answer;
        return (
          <MaybeButton
            key={action}
            variant={action === 'accept' ? 'primary' : 'secondary'}
            label={t(`outcomes.answer.${action}`)}
            fullLabel={t(`outcomes.answer.${action}For`, {
              seat: t(`shared.seat.${seat}`),
            })}
            why={allowed ? undefined : why ?? t('decisions.notAllowed')}
            onPress={() => onChoose({ action, seat, holder })}
          />
        );
      })}
    </div>
  );
}
