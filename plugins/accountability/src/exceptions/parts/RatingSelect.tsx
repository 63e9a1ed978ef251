import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { useText } from '../../translation';
import { RATINGS } from './ratings';

/** How likely, or how bad, from 1 to 5 with words. */
export function RatingSelect(props: {
  of: 'likelihood' | 'impact';
  value?: number;
  problem?: string;
  onChange: (rating: number) => void;
}) {
  const { of, value, problem, onChange } = props;
  const t = useText();
  return (
    <TextField
      select
      required
      fullWidth
      variant="outlined"
      id={`accountability-exception-${of}`}
      label={t(`exceptions.request.${of}`)}
      value={value === undefined ? '' : String(value)}
      error={problem !== undefined}
      helperText={problem}
      onChange={event => onChange(Number(event.target.value))}
    >
      {RATINGS.map(rating => (
        <MenuItem key={rating} value={rating}>
          {t(`exceptions.rating.${of}.${rating}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
