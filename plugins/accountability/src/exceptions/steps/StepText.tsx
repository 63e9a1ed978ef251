import TextField from '@material-ui/core/TextField';
import { useText } from '../../translation';

const MOST = 2_000;

/** Why somebody does it, or what proves it. */
export function StepText(props: {
  name: 'reason' | 'evidence';
  value: string;
  required: boolean;
  missing: boolean;
  onChange: (text: string) => void;
}) {
  const { name, value, required, missing, onChange } = props;
  const t = useText();
  return (
    <TextField
      id={`accountability-exception-${name}`}
      label={t(`exceptions.step.${name}`)}
      value={value}
      onChange={event => onChange(event.target.value)}
      error={missing}
      helperText={t(`exceptions.step.${name}${missing ? 'Missing' : 'Hint'}`)}
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
