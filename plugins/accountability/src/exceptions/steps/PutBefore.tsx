import Checkbox from '@material-ui/core/Checkbox';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import { useText } from '../../translation';

/** Whether whoever reviews an exception puts it before the accountable executive. */
export function PutBefore(props: {
  value: boolean;
  onChange: (value: boolean) => void;
}) {
  const { value, onChange } = props;
  const t = useText();
  return (
    <FormControl margin="normal">
      <FormControlLabel
        control={
          <Checkbox
            color="primary"
            checked={value}
            onChange={event => onChange(event.target.checked)}
            inputProps={{ 'aria-describedby': 'accountability-put-before' }}
          />
        }
        label={t('exceptions.step.escalate')}
      />
      <FormHelperText id="accountability-put-before">
        {t('exceptions.step.escalateHint')}
      </FormHelperText>
    </FormControl>
  );
}
