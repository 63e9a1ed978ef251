import { useApi } from '@backstage/core-plugin-api';
import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import type { MeasureDescription } from 'backstage-plugin-accountability-common';
import { accountabilityApiRef } from '../../api';
import { useAsyncData, useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import { useField, useForm } from '../form';

/** Which number counts: one that the portal takes itself, or the id of one that is pushed. */
export function MeasureIdAt() {
  const t = useText();
  const secondary = useSecondaryText();
  const api = useApi(accountabilityApiRef);
  const form = useForm();
  const { id, value = '', set, problem } = useField('spec.measure.id');
  const measures = useAsyncData('measures', signal =>
    api.listMeasures({ signal }),
  );
  const known = new Map(measures.data?.map(one => [one.id, one]));
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
    if (measures.error) return t('declare.measure.listFailed');
    return measures.data && value
      ? t('declare.measure.pushed')
      : t('declare.measure.idHint');
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
