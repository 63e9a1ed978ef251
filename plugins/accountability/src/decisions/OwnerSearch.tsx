import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import TextField from '@material-ui/core/TextField';
import { useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { ErrorState, LoadingLines, Party, useAsyncData } from '../shared';
import { useText } from '../translation';

const MOST_SHOWN = 8;
const SHORTEST_TERM = 2;

/** Finds a person or a group of the catalog by name. */
export function OwnerSearch(props: {
  value?: string;
  onChange: (owner: string) => void;
}) {
  const { value, onChange } = props;
  const t = useText();
  const catalogApi = useApi(catalogApiRef);
  const [typed, setTyped] = useState('');
  const [term, setTerm] = useState('');
  useDebounce(() => setTerm(typed.trim()), 250, [typed]);

  const found = useAsyncData(`owners:${term}`, async () => {
    if (term.length < SHORTEST_TERM) return [];
    const { items } = await catalogApi.queryEntities({
      filter: { kind: ['user', 'group'] },
      fullTextFilter: {
        term,
        fields: ['metadata.name', 'metadata.title', 'spec.profile.displayName'],
      },
      fields: ['kind', 'metadata.name', 'metadata.namespace'],
      limit: MOST_SHOWN,
    });
    return items.map(entity => stringifyEntityRef(entity));
  });
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
        helperText={t('decisions.searchHint')}
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
          what={t('decisions.searchWhat')}
          onRetry={found.reload}
        />
      )}
      {found.loading && term.length >= SHORTEST_TERM && (
        <LoadingLines lines={2} />
      )}
      {found.data?.length === 0 && term.length >= SHORTEST_TERM && (
        <div role="status">{t('decisions.searchNone', { term })}</div>
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
