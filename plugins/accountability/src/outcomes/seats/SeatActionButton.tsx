import { Button, ButtonLink } from '@backstage/ui';
import type { Seat } from 'backstage-plugin-accountability-common';
import { MaybeButton } from '../../shared';
import { useText } from '../../translation';
import type { SeatAction } from './useSeatAction';

/** The one best thing to do about a seat; a blocked one says why. */
export function SeatActionButton(props: {
  seat: Seat;
  action: SeatAction;
  onAnswer: () => void;
}) {
  const { action, onAnswer } = props;
  const t = useText();
  const seat = t(`shared.seat.${props.seat}`);
  if (action.is === 'answer') {
    return (
      <Button
        variant="primary"
        aria-label={t('outcomes.seat.action.answerFor', { seat })}
        onPress={onAnswer}
      >
        {t('outcomes.seat.action.answer')}
      </Button>
    );
  }
  const short = t(`outcomes.seat.action.${action.what}`);
  const long = t(`outcomes.seat.action.${action.what}For`, { seat });
  if (action.is === 'change') {
    return (
      <ButtonLink
        variant="secondary"
        href={action.href}
        target={action.inGit ? '_blank' : undefined}
        aria-label={
          action.inGit
            ? t('outcomes.seat.action.inGitFor', { action: short, seat })
            : long
        }
      >
        {action.inGit
          ? t('outcomes.seat.action.inGit', { action: short })
          : short}
      </ButtonLink>
    );
  }
  return (
    <MaybeButton
      variant="secondary"
      label={short}
      fullLabel={long}
      why={action.why ?? t('decisions.notAllowed')}
      onPress={onAnswer}
    />
  );
}
