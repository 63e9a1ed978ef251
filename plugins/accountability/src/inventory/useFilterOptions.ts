import { useApi } from '@backstage/core-plugin-api';
import type { RuleDescription } from 'backstage-plugin-accountability-common';
import { accountabilityApiRef } from '../api';
import { useAsyncData } from '../shared';
import type { FacetOption } from './facets';

/**
 * Rules and sources to filter by. They are a convenience: whoever may not see them
 * filters without them.
 */
export function useFilterOptions(): {
  rules: FacetOption[];
  sources: FacetOption[];
  ruleTitle: (id: string) => string;
} {
  const api = useApi(accountabilityApiRef);
  const rules = useAsyncData<RuleDescription[]>('rules', signal =>
    api.listRules({ signal }),
  );
  const sources = useAsyncData('sources', signal =>
    api.listSources({ signal }),
  );
  const ruleOptions = (rules.data ?? [])
    .filter(({ enabled }) => enabled)
    .map(({ id, title }) => ({ value: id, label: title }));
  return {
    rules: ruleOptions,
    sources: (sources.data ?? []).map(({ id, title }) => ({
      value: id,
      label: title,
    })),
    ruleTitle: id => ruleOptions.find(({ value }) => value === id)?.label ?? id,
  };
}
