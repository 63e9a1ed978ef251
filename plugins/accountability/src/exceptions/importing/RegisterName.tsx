import TextField from '@material-ui/core/TextField';
import { useText } from '../../translation';
import type { RegisterImport } from './useRegisterImport';

/** From which register the rows are: the same name each time lets them be recognised. */
export function RegisterName(props: {
  taken: Pick<RegisterImport, 'register' | 'setRegister'>;
  disabled?: boolean;
}) {
  const { register, setRegister } = props.taken;
  const t = useText();
  return (
    <TextField
      fullWidth
      variant="outlined"
      id="accountability-import-register"
      label={t('exceptions.importing.register')}
      helperText={t('exceptions.importing.registerHint')}
      value={register}
      disabled={props.disabled}
      inputProps={{ maxLength: 100 }}
      onChange={event => setRegister(event.target.value)}
    />
  );
}
