import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import type { ReactNode } from 'react';
import { useSecondaryText } from '../../shared';

/** One of a few things to choose from. */
export interface RadioOption<V extends string> {
  value: V;
  label: ReactNode;
  disabled?: boolean;
}

/** Lets people choose one of a few, all of them in sight, with what is to be known beside. */
export function RadioChoice<V extends string>(props: {
  /** Tells the group from others of the page. */
  name: string;
  legend: string;
  options: readonly RadioOption<V>[];
  value: V | undefined;
  onChange: (value: V) => void;
  required?: boolean;
  /** Why what is chosen, or that nothing is, does not do. */
  problem?: string;
  /** What helps to choose; a problem takes its place. */
  hint?: string;
}) {
  const { name, legend, options, value, onChange, problem, hint } = props;
  const secondary = useSecondaryText();
  const helper = problem ?? hint;
  const id = `accountability-exception-${name}-hint`;
  return (
    <FormControl
      component="fieldset"
      margin="normal"
      error={problem !== undefined}
      required={props.required}
    >
      <FormLabel component="legend">{legend}</FormLabel>
      <RadioGroup
        name={`accountability-exception-${name}`}
        value={value ?? ''}
        onChange={event => onChange(event.target.value as V)}
      >
        {options.map(one => (
          <FormControlLabel
            key={one.value}
            value={one.value}
            label={one.label}
            disabled={one.disabled}
            control={
              <Radio
                size="small"
                color="primary"
                inputProps={helper ? { 'aria-describedby': id } : undefined}
              />
            }
          />
        ))}
      </RadioGroup>
      {helper && (
        <FormHelperText
          id={id}
          className={problem === undefined ? secondary.text : undefined}
        >
          {helper}
        </FormHelperText>
      )}
    </FormControl>
  );
}
