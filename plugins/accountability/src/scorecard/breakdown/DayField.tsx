import TextField from '@material-ui/core/TextField';
import { useEffect, useState } from 'react';
import { type Day, isDay } from './breakdownQuery';

/** A day to choose, told once it is one; empty says none. */
export function DayField(props: {
  id: string;
  label: string;
  value?: Day;
  onChange: (day: Day | undefined) => void;
}) {
  const { id, label, value = '', onChange } = props;
  const [text, setText] = useState<string>(value);
  useEffect(() => setText(value), [value]);
  return (
    <TextField
      id={id}
      type="date"
      label={label}
      value={text}
      onChange={({ target }) => {
        setText(target.value);
        if (target.value === '') onChange(undefined);
        else if (isDay(target.value)) onChange(target.value);
      }}
      InputLabelProps={{ shrink: true }}
      variant="outlined"
      size="small"
    />
  );
}
