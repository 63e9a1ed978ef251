import TextField from '@material-ui/core/TextField';
import { useText } from '../../translation';

/** Longest reason that is kept. */
const MAX_REASON = 1_000;

/** Why something is changed or withdrawn, for everybody who reads the history. */
export function ReasonField(props: {
  id: string;
  value: string;
  onChange: (reason: string) => void;
  /** It is missing, and it is time to say so. */
  missing: boolean;
}) {
  const t = useText();
  return (
    <TextField
      fullWidth
      multiline
      required
      minRows={2}
      size="small"
      variant="outlined"
      id={props.id}
      label={t('declare.reason.label')}
      value={props.value}
      error={props.missing}
      helperText={
        props.missing ? t('declare.reason.missing') : t('declare.reason.hint')
      }
      inputProps={{ maxLength: MAX_REASON }}
      onChange={event => props.onChange(event.target.value)}
    />
  );
}
