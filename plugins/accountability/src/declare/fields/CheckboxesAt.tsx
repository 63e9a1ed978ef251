import Checkbox from '@material-ui/core/Checkbox';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormGroup from '@material-ui/core/FormGroup';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import { useField } from '../form';

/** Any number of a closed list. */
export function CheckboxesAt(props: {
  path: string;
  label: string;
  hint?: string;
  options: readonly { value: string; title: string }[];
}) {
  const { path, label, hint, options } = props;
  const { id, value = [], set, problem } = useField<string[]>(path);
  return (
    <FormControl component="fieldset" error={Boolean(problem)}>
      <FormLabel component="legend">{label}</FormLabel>
      {(problem || hint) && <FormHelperText>{problem ?? hint}</FormHelperText>}
      <FormGroup row>
        {options.map((option, index) => (
          <FormControlLabel
            key={option.value}
            label={option.title}
            control={
              <Checkbox
                size="small"
                color="primary"
                id={index === 0 ? id : undefined}
                checked={value.includes(option.value)}
                onChange={event =>
                  set(
                    event.target.checked
                      ? [...value, option.value]
                      : value.filter(one => one !== option.value),
                  )
                }
              />
            }
          />
        ))}
      </FormGroup>
    </FormControl>
  );
}
