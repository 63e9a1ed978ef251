import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { useState } from 'react';
import { useText } from '../translation';
import { EntityName } from './EntityName';
import { errorText } from './errorText';
import { pickedChips } from './pickedChips';
import { refTitle } from './refTitle';
import { useCatalogSearch } from './useCatalogSearch';
import { useSameList } from './useSameList';

/** Chooses entities of some kinds by typing a part of their names. */
export function EntityPicker(props: {
  id: string;
  label: string;
  /** Kinds that may be chosen, in lower case. */
  kinds: readonly string[];
  value: readonly string[];
  onChange: (refs: string[]) => void;
  /** Whether several may be chosen; a second one replaces the first otherwise. */
  several?: boolean;
  error?: boolean;
  helperText?: string;
}) {
  const { id, label, kinds, onChange, several, helperText } = props;
  const t = useText();
  const value = useSameList(props.value);
  const [typed, setTyped] = useState('');
  const found = useCatalogSearch(typed, kinds);
  // What belongs to earlier words must not be offered for these.
  const settled = typed.trim() === found.term && !found.loading;

  const nothing = () => {
    if (found.error) {
      return t('shared.search.failed', { error: errorText(found.error) });
    }
    return found.short
      ? t('shared.search.hint')
      : t('shared.search.nothing', { term: found.term });
  };
  return (
    <Autocomplete
      multiple
      id={id}
      // The box around the field is a combobox too, and needs a name as well.
      aria-label={label}
      size="small"
      value={value}
      options={settled ? found.data ?? [] : []}
      filterOptions={options => options}
      filterSelectedOptions
      getOptionLabel={refTitle}
      loading={!settled && typed.trim() !== ''}
      loadingText={t('shared.search.searching')}
      noOptionsText={nothing()}
      clearText={t('shared.search.clear')}
      openText={t('shared.search.open')}
      closeText={t('shared.search.close')}
      forcePopupIcon={false}
      onInputChange={(_, words) => setTyped(words)}
      onChange={(_, refs) => onChange(several ? refs : refs.slice(-1))}
      renderOption={ref => <EntityName entityRef={ref} />}
      renderTags={pickedChips(ref => (
        <EntityName entityRef={ref} />
      ))}
      renderInput={params => (
        <TextField
          {...params}
          label={label}
          placeholder={value.length === 0 ? t('shared.search.add') : undefined}
          error={props.error}
          helperText={helperText}
          variant="outlined"
        />
      )}
    />
  );
}
