import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { useText } from '../../translation';
import { useField } from '../form';

/** One of a closed list. */
export function SelectAt(props: {
  path: string;
  label: string;
  options: readonly { value: string; title: string }[];
  hint?: string;
  /** It cannot be left out. */
  needed?: boolean;
  onWrite?: (value: string) => void;
}) {
  const { path, label, options, hint, needed } = props;
  const t = useText();
  const { id, value = '', set, problem } = useField(path);
  return (
    <TextField
      select
      fullWidth
      size="small"
      variant="outlined"
      id={id}
      label={label}
      value={value}
      required={needed}
      error={Boolean(problem)}
      helperText={problem ?? hint}
      onChange={event => {
        set(event.target.value || undefined);
        props.onWrite?.(event.target.value);
      }}
    >
      {!needed && <MenuItem value="">{t('declare.form.none')}</MenuItem>}
      {options.map(option => (
        <MenuItem key={option.value} value={option.value}>
          {option.title}
        </MenuItem>
      ))}
    </TextField>
  );
}
