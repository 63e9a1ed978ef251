import type {
  OutcomeDetail,
  SeatState,
} from 'backstage-plugin-accountability-common';
import { MaybeButtons } from '../../shared';
import { useText } from '../../translation';
import type { ChosenSeatAction } from './ChosenSeatAction';

/** What one may do about a seat, what is due first; what one may not says why. */
export function SeatButtons(props: {
  mine: OutcomeDetail['may']['seats'][number];
  state?: SeatState;
  onChoose: (chosen: ChosenSeatAction) => void;
}) {
  const { mine, state, onChoose } = props;
  const { seat, holder } = mine;
  const t = useText();
  const actions: Array<'accept' | 'decline' | 'delegate'> = [
    ...(state === 'accepted' ? [] : (['accept'] as const)),
    ...(state === 'declined' ? [] : (['decline'] as const)),
    'delegate',
  ];
  return (
    <div>
      <MaybeButtons
        actions={actions.map(action => {
          const { allowed, why } =
            action === 'delegate' ? mine.delegate : mine.answer;
          return {
            id: action,
            variant: action === 'accept' ? 'primary' : 'secondary',
            label: t(`outcomes.answer.${action}`),
            fullLabel: t(`outcomes.answer.${action}For`, {
              seat: t(`shared.seat.${seat}`),
            }),
            why: allowed ? undefined : why ?? t('decisions.notAllowed'),
            onPress: () => onChoose({ action, seat, holder }),
          };
        })}
      />
    </div>
  );
}
