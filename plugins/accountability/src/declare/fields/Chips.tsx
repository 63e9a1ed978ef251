import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { useState } from 'react';
import { pickedChips, useSameList } from '../../shared';
import { useText } from '../../translation';

/** A text that is offered, with what it means. */
export interface Suggestion {
  id: string;
  title?: string;
}

/** Texts of one's own or from a list, as chips. What was typed becomes one when the field is left. */
export function Chips(props: {
  id: string;
  label: string;
  value: readonly string[];
  onChange: (texts: string[]) => void;
  suggestions: readonly Suggestion[];
  /** How a text is written officially. */
  tidy?: (text: string) => string;
  error?: boolean;
  helperText?: string;
}) {
  const { id, label, onChange, suggestions } = props;
  const value = useSameList(props.value);
  const { tidy = (text: string) => text } = props;
  const t = useText();
  const [typed, setTyped] = useState('');
  const titles = new Map(suggestions.map(one => [one.id, one.title]));

  const keep = (texts: readonly string[]) => {
    const tidied = texts
      .flatMap(text => text.split(','))
      .map(text => tidy(text.trim()))
      .filter(Boolean);
    onChange([...new Set(tidied)]);
  };
  return (
    <Autocomplete
      multiple
      freeSolo
      id={id}
      // The box around the field is a combobox too, and needs a name as well.
      aria-label={label}
      size="small"
      value={value}
      inputValue={typed}
      onInputChange={(_, words) => setTyped(words)}
      options={suggestions.map(one => one.id)}
      filterSelectedOptions
      filterOptions={(options, { inputValue }) =>
        options.filter(option =>
          includes(`${option} ${titles.get(option) ?? ''}`, inputValue),
        )
      }
      clearText={t('shared.search.clear')}
      onChange={(_, texts) => keep(texts)}
      onBlur={() => {
        if (typed.trim()) keep([...value, typed]);
        setTyped('');
      }}
      renderOption={option => (
        <span>
          {option}
          {titles.get(option) && ` · ${titles.get(option)}`}
        </span>
      )}
      renderTags={pickedChips(
        text => text,
        text => titles.get(text),
      )}
      renderInput={params => (
        <TextField
          {...params}
          label={label}
          variant="outlined"
          error={props.error}
          helperText={props.helperText}
        />
      )}
    />
  );
}

function includes(text: string, words: string): boolean {
  return text
    .toLocaleLowerCase('en-US')
    .includes(words.trim().toLocaleLowerCase('en-US'));
}
