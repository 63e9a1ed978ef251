import type { Seat } from 'backstage-plugin-accountability-common';
import { useText } from '../../translation';
import { RadioChoice } from '../parts/RadioChoice';

/** For which of one's seats one approves: one approval counts for one seat. */
export function SeatChoice(props: {
  seats: readonly Seat[];
  value?: Seat;
  missing: boolean;
  onChange: (seat: Seat) => void;
}) {
  const { seats, value, missing, onChange } = props;
  const t = useText();
  return (
    <RadioChoice
      required
      name="seat"
      legend={t('exceptions.step.seat')}
      options={seats.map(seat => ({
        value: seat,
        label: t(`shared.seat.${seat}`),
      }))}
      value={value}
      problem={missing ? t('exceptions.step.seatMissing') : undefined}
      onChange={onChange}
    />
  );
}
