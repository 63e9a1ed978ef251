import { useApi } from '@backstage/core-plugin-api';
import { accountabilityApiRef } from '../../api';
import { refTitle, useAsyncData } from '../../shared';

/** Most outcomes that are offered to choose from. */
const MOST = 200;

/** Outcomes to choose from, and the chosen one even where it is not among them. */
export function useOutcomeOptions(chosen: string | undefined) {
  const api = useApi(accountabilityApiRef);
  const { data } = useAsyncData('exceptions:outcomes', signal =>
    // Exceptions of an outcome stay when it is retired.
    api.listOutcomes({ all: 'true', limit: MOST }, { signal }),
  );
  const options = (data?.items ?? []).map(({ ref, title }) => ({
    ...{ value: ref, label: title },
  }));
  return chosen === undefined || options.some(({ value }) => value === chosen)
    ? options
    : [...options, { value: chosen, label: refTitle(chosen) }];
}
