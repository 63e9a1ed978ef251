import TextField from '@material-ui/core/TextField';
import { useText } from '../translation';
import type { DecisionForm } from './useDecisionForm';

/** Why somebody decides as they do. */
export function ReasonField({ form }: { form: DecisionForm }) {
  const t = useText();
  return (
    <TextField
      id="accountability-reason"
      label={t('decisions.reasonLabel')}
      value={form.reason}
      onChange={event => form.setReason(event.target.value)}
      error={form.missing.reason}
      helperText={
        form.missing.reason
          ? t('decisions.reasonMissing')
          : t('decisions.reasonHint')
      }
      inputProps={{ maxLength: 2000 }}
      variant="outlined"
      margin="normal"
      minRows={2}
      multiline
      fullWidth
      required
    />
  );
}
