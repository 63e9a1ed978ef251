import TextField from '@material-ui/core/TextField';
import { useText } from '../../translation';

const MOST = 1_000;

/** Why somebody answers or delegates. */
export function ReasonText(props: {
  value: string;
  onChange: (reason: string) => void;
  required: boolean;
  /** What is missing, once somebody has tried without. */
  problem?: string;
}) {
  const { value, onChange, required, problem } = props;
  const t = useText();
  return (
    <TextField
      id="accountability-seat-reason"
      label={t('outcomes.answer.reason')}
      value={value}
      onChange={event => onChange(event.target.value)}
      error={problem !== undefined}
      helperText={problem ?? t('outcomes.answer.reasonHint')}
      inputProps={{ maxLength: MOST }}
      variant="outlined"
      margin="normal"
      minRows={2}
      multiline
      fullWidth
      required={required}
    />
  );
}
