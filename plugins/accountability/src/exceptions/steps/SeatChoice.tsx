import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import type { Seat } from 'backstage-plugin-accountability-common';
import { useText } from '../../translation';

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
    <FormControl component="fieldset" error={missing} required>
      <FormLabel component="legend">{t('exceptions.step.seat')}</FormLabel>
      <RadioGroup
        name="accountability-exception-seat"
        value={value ?? ''}
        onChange={event => onChange(event.target.value as Seat)}
      >
        {seats.map(seat => (
          <FormControlLabel
            key={seat}
            value={seat}
            label={t(`shared.seat.${seat}`)}
            control={<Radio size="small" color="primary" />}
          />
        ))}
      </RadioGroup>
      {missing && (
        <FormHelperText>{t('exceptions.step.seatMissing')}</FormHelperText>
      )}
    </FormControl>
  );
}
