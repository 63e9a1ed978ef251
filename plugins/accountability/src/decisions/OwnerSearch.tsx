import FormControlLabel from '@material-ui/core/FormControlLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import TextField from '@material-ui/core/TextField';
import { OWNER_KINDS, Party, SearchOutcome, useCatalogSearch } from '../shared';
import { useText } from '../translation';

/** Finds a person or a group of the catalog by name. */
export function OwnerSearch(props: {
  value?: string;
  onChange: (owner: string) => void;
}) {
  const { value, onChange } = props;
  const t = useText();
  const search = useCatalogSearch(OWNER_KINDS);
  // The one already chosen stays in sight while the search goes on.
  const shown = [
    ...new Set([...(value ? [value] : []), ...(search.found.data ?? [])]),
  ];

  return (
    <>
      <TextField
        id="accountability-owner-search"
        type="search"
        label={t('decisions.searchLabel')}
        helperText={t('shared.search.hint')}
        value={search.typed}
        onChange={event => search.type(event.target.value)}
        variant="outlined"
        margin="dense"
        autoComplete="off"
        fullWidth
      />
      <SearchOutcome search={search} />
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
