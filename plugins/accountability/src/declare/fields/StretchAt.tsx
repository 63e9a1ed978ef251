import Box from '@material-ui/core/Box';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { useText } from '../../translation';
import { fieldId, useField, useForm } from '../form';

const UNITS = ['hours', 'days', 'weeks', 'months', 'years'] as const;
type Unit = (typeof UNITS)[number];

/** A stretch of time: how many, of what. One of several units stays as it is, a line for each. */
export function StretchAt(props: {
  path: string;
  label: string;
  hint?: string;
}) {
  const { path, label, hint } = props;
  const t = useText();
  const form = useForm();
  const { value, set, problem } = useField<Partial<Record<Unit, string>>>(path);
  const given = UNITS.filter(unit => value?.[unit] !== undefined);
  const units = given.length > 0 ? given : (['days'] as const);

  return (
    <Box display="flex" flexDirection="column" gridGap={8}>
      {units.map((unit, index) => {
        const inUnit = form.problemAt(`${path}.${unit}`);
        return (
          <Box key={unit} display="flex" gridGap={8} alignItems="flex-start">
            <TextField
              fullWidth
              size="small"
              variant="outlined"
              id={fieldId(index === 0 ? path : `${path}.${unit}`)}
              label={label}
              value={value?.[unit] ?? ''}
              error={Boolean(inUnit ?? problem)}
              helperText={inUnit ?? problem ?? hint}
              inputProps={{ inputMode: 'numeric' }}
              autoComplete="off"
              onChange={event => {
                const number = event.target.value || undefined;
                set(
                  number || given.length > 1
                    ? { ...value, [unit]: number }
                    : undefined,
                );
              }}
            />
            <TextField
              select
              size="small"
              variant="outlined"
              id={fieldId(`${path}.${unit}.unit`)}
              label={t('declare.form.unit')}
              value={unit}
              style={{ minWidth: 120 }}
              onChange={event => {
                const { [unit]: number, ...others } = value ?? {};
                set({ ...others, [event.target.value]: number ?? '' });
              }}
            >
              {UNITS.filter(one => one === unit || !given.includes(one)).map(
                one => (
                  <MenuItem key={one} value={one}>
                    {t(`declare.form.units.${one}`)}
                  </MenuItem>
                ),
              )}
            </TextField>
          </Box>
        );
      })}
    </Box>
  );
}
