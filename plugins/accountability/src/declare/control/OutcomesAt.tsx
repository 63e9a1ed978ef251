import { useApi } from '@backstage/core-plugin-api';
import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { accountabilityApiRef } from '../../api';
import {
  errorText,
  pickedChips,
  refTitle,
  useAsyncData,
  useSameList,
} from '../../shared';
import { useText } from '../../translation';
import { useField } from '../form';

const MOST_OUTCOMES = 200;

/** The outcomes that a control carries out. */
export function OutcomesAt() {
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const {
    id,
    value: refs = [],
    set,
    problem,
  } = useField<string[]>('spec.outcomes');
  const value = useSameList(refs);
  const outcomes = useAsyncData('outcomes', signal =>
    api.listOutcomes({ all: 'true', limit: MOST_OUTCOMES }, { signal }),
  );
  const titles = new Map(
    outcomes.data?.items.map(({ ref, title }) => [ref, title]),
  );
  const titleOf = (ref: string) => titles.get(ref) ?? refTitle(ref);
  const hint = outcomes.error
    ? t('declare.control.outcomesFailed', { error: errorText(outcomes.error) })
    : t('declare.control.outcomesHint');
  return (
    <Autocomplete
      multiple
      id={id}
      aria-label={t('declare.field.outcomes')}
      size="small"
      options={[...titles.keys()]}
      value={value}
      onChange={(_, chosen) => set(chosen)}
      filterSelectedOptions
      getOptionLabel={titleOf}
      loading={outcomes.loading}
      loadingText={t('shared.load.loading')}
      noOptionsText={t('declare.control.noOutcomes')}
      clearText={t('shared.search.clear')}
      openText={t('shared.search.open')}
      closeText={t('shared.search.close')}
      renderTags={pickedChips(titleOf)}
      renderInput={params => (
        <TextField
          {...params}
          label={t('declare.field.outcomes')}
          variant="outlined"
          error={Boolean(problem)}
          helperText={problem ?? hint}
        />
      )}
    />
  );
}
