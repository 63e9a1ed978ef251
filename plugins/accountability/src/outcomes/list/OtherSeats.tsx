import type { SeatView } from 'backstage-plugin-accountability-common';
import { useNumber } from '../../inventory/useNumber';
import { useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import { countOtherSeats } from './countOtherSeats';

/** One line about functions and control domains; nothing when all is well there. */
export function OtherSeats({ seats }: { seats: readonly SeatView[] }) {
  const secondary = useSecondaryText();
  const t = useText();
  const number = useNumber();
  const troubles = countOtherSeats(seats);
  if (troubles.length === 0) return null;
  return (
    <div className={secondary.text}>
      {t('outcomes.list.otherSeats')}:{' '}
      {troubles
        .map(({ trouble, count }) =>
          t(`outcomes.list.otherSeat.${trouble}`, {
            count,
            number: number(count),
          }),
        )
        .join(', ')}
    </div>
  );
}
