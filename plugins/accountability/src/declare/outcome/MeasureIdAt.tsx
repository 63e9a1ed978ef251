import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import type { MeasureDescription } from 'backstage-plugin-accountability-common';
import { useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import { useField, useForm } from '../form';
import { useMeasures } from './useMeasures';

/** Which number counts: one of the usual ones, or an id of one's own. */
export function MeasureIdAt() {
  const t = useText();
  const secondary = useSecondaryText();
  const form = useForm();
  const known = useMeasures();
  const { id, value = '', set, problem } = useField('spec.measure.id');
  const choose = (measureId: string) => {
    set(measureId || undefined);
    const measure = known.get(measureId);
    if (!measure) return;
    form.set('spec.measure.unit', measure.unit);
    form.set('spec.measure.direction', measure.direction);
  };
  const explain = () => {
    const measure = known.get(value);
    if (measure) return `${measure.title}. ${measure.description}`;
    return value ? t('declare.measure.own') : t('declare.measure.idHint');
  };
  return (
    <Autocomplete
      freeSolo
      id={id}
      aria-label={t('declare.measure.id')}
      size="small"
      options={[...known.keys()]}
      value={value}
      inputValue={value}
      onInputChange={(_, words) => choose(words)}
      filterOptions={(options, { inputValue }) =>
        known.has(inputValue)
          ? options
          : options.filter(option => matches(known.get(option)!, inputValue))
      }
      clearText={t('shared.search.clear')}
      renderOption={option => (
        <div>
          <div>{known.get(option)?.title}</div>
          <div className={secondary.text}>{option}</div>
        </div>
      )}
      renderInput={params => (
        <TextField
          {...params}
          required
          label={t('declare.measure.id')}
          variant="outlined"
          error={Boolean(problem)}
          helperText={problem ?? explain()}
        />
      )}
    />
  );
}

function matches(measure: MeasureDescription, words: string): boolean {
  return `${measure.id} ${measure.title}`
    .toLocaleLowerCase('en-US')
    .includes(words.trim().toLocaleLowerCase('en-US'));
}
