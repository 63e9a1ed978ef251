import FormControlLabel from '@material-ui/core/FormControlLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import TextField from '@material-ui/core/TextField';
import { useState } from 'react';
import { ErrorState, LoadingLines, Party, useCatalogSearch } from '../shared';
import { useText } from '../translation';

const PARTIES = ['user', 'group'] as const;

/** Finds a person or a group of the catalog by name. */
export function OwnerSearch(props: {
  value?: string;
  onChange: (owner: string) => void;
}) {
  const { value, onChange } = props;
  const t = useText();
  const [typed, setTyped] = useState('');
  const found = useCatalogSearch(typed, PARTIES);
  const { term, short } = found;
  // The one already chosen stays in sight while the search goes on.
  const shown = [
    ...new Set([...(value ? [value] : []), ...(found.data ?? [])]),
  ];

  return (
    <>
      <TextField
        id="accountability-owner-search"
        type="search"
        label={t('decisions.searchLabel')}
        helperText={t('shared.search.hint')}
        value={typed}
        onChange={event => setTyped(event.target.value)}
        variant="outlined"
        margin="dense"
        autoComplete="off"
        fullWidth
      />
      {found.error && (
        <ErrorState
          error={found.error}
          what={t('shared.search.people')}
          onRetry={found.reload}
        />
      )}
      {found.loading && !short && <LoadingLines lines={2} />}
      {found.data?.length === 0 && !short && (
        <div role="status">{t('shared.search.none', { term })}</div>
      )}
      <RadioGroup
        aria-label={t('decisions.receiverLabel')}
        name="accountability-owner"
        value={value ?? ''}
        onChange={event => onChange(event.target.value)}
      >
        {shown.map(ref => (
          <FormControlLabel
            key={ref}
            value={ref}
            control={<Radio size="small" color="primary" />}
            label={<Party entityRef={ref} plain />}
          />
        ))}
      </RadioGroup>
    </>
  );
}
