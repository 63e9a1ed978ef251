import TextField from '@material-ui/core/TextField';
import type { ExceptionDetail } from 'backstage-plugin-accountability-common';
import { useNow } from '../../shared';
import { useText } from '../../translation';
import { daysLater, lastWholeDay } from '../request/localDays';

/** The day on which an exception ends, if earlier than it would. */
export function EarlierEnd(props: {
  exception: Pick<ExceptionDetail, 'expiresAt'>;
  value: string;
  onChange: (day: string) => void;
}) {
  const { exception, value, onChange } = props;
  const t = useText();
  const now = useNow();
  return (
    <TextField
      id="accountability-exception-earlier-end"
      type="date"
      label={t('exceptions.step.endsOn')}
      helperText={t('exceptions.step.endsOnHint')}
      value={value}
      onChange={event => onChange(event.target.value)}
      InputLabelProps={{ shrink: true }}
      inputProps={{
        min: daysLater(now, 1),
        max: lastWholeDay(exception.expiresAt),
      }}
      variant="outlined"
      margin="normal"
      fullWidth
    />
  );
}
