import TextField from '@material-ui/core/TextField';
import { useEffect, useState } from 'react';
import { useText } from '../../translation';
import { type Day, isDay } from './breakdownQuery';
import { type DayRange, isWithin } from './dayRange';

/**
 * A day to choose. It is told as soon as it is one of those that can be chosen, and
 * anything else only when the field is left, because a year that is being typed is a
 * day, too; empty says none.
 */
export function DayField(props: {
  id: string;
  label: string;
  value?: Day;
  range: DayRange;
  onChange: (day: Day | undefined) => void;
}) {
  const { id, label, value = '', range, onChange } = props;
  const t = useText();
  const [text, setText] = useState<string>(value);
  const [left, setLeft] = useState(false);
  useEffect(() => setText(value), [value]);
  const isWrong = left && text !== '' && !isWithin(text, range);
  return (
    <TextField
      id={id}
      type="date"
      label={label}
      value={text}
      error={isWrong}
      helperText={
        isWrong ? t('scorecard.breakdown.wrongDay', { ...range }) : undefined
      }
      onChange={({ target }) => {
        setText(target.value);
        setLeft(false);
        if (isDay(target.value) && isWithin(target.value, range)) {
          onChange(target.value);
        }
      }}
      onBlur={() => {
        setLeft(true);
        if (text === '' && value !== '') onChange(undefined);
      }}
      inputProps={{ min: range.from, max: range.to }}
      InputLabelProps={{ shrink: true }}
      variant="outlined"
      size="small"
    />
  );
}
