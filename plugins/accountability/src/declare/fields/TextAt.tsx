import TextField from '@material-ui/core/TextField';
import type { ReactNode } from 'react';
import { useField } from '../form';

/** A text of the form: one line, or several. */
export function TextAt(props: {
  path: string;
  label: string;
  hint?: string;
  /** Where a problem leads to, behind its sentence. */
  problemLink?: ReactNode;
  lines?: number;
  /** It cannot be declared without. */
  needed?: boolean;
  placeholder?: string;
  kind?: 'text' | 'number' | 'date' | 'url';
  max?: number;
  /** Told after the text has been written. */
  onWrite?: (text: string) => void;
}) {
  const { path, label, hint, lines, needed, kind = 'text' } = props;
  const { id, value = '', set, problem } = useField(path);
  return (
    <TextField
      fullWidth
      size="small"
      variant="outlined"
      id={id}
      label={label}
      value={value}
      required={needed}
      error={Boolean(problem)}
      helperText={
        problem ? (
          <>
            {problem} {props.problemLink}
          </>
        ) : (
          hint
        )
      }
      placeholder={props.placeholder}
      multiline={lines !== undefined}
      minRows={lines}
      // A field of type number swallows what is no number, without a word.
      type={kind === 'number' ? 'text' : kind}
      autoComplete="off"
      InputLabelProps={kind === 'date' ? { shrink: true } : undefined}
      inputProps={{
        maxLength: props.max,
        // Otherwise a year may have five digits.
        max: kind === 'date' ? '9999-12-31' : undefined,
        inputMode: kind === 'number' ? 'decimal' : undefined,
      }}
      onChange={event => {
        set(event.target.value);
        props.onWrite?.(event.target.value);
      }}
    />
  );
}
