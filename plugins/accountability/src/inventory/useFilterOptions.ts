import { useApi } from '@backstage/core-plugin-api';
import {
  type RuleDescription,
  sourceReadPermission,
  type Source,
} from 'backstage-plugin-accountability-common';
import { accountabilityApiRef } from '../api';
import { useAsyncData, useDecision } from '../shared';
import type { FacetOption } from './facets';

/**
 * Rules and sources to filter by. They are a convenience: whoever may not see them
 * filters without them, and sources are asked for only by those who may.
 */
export function useFilterOptions(): {
  /** Whether any source has brought anything; not known while it is being asked. */
  anythingRead?: boolean;
  rules: FacetOption[];
  sources: FacetOption[];
  /** Title of a rule or a source; its id where it is not known. */
  titleOf: (name: 'rule' | 'source', id: string) => string;
} {
  const api = useApi(accountabilityApiRef);
  const rules = useAsyncData<RuleDescription[]>('rules', signal =>
    api.listRules({ signal }),
  );
  const mayRead = useDecision(sourceReadPermission);
  const sources = useAsyncData<Source[] | undefined>(
    `sources ${mayRead}`,
    async signal => (mayRead ? api.listSources({ signal }) : undefined),
  );
  const ruleOptions = (rules.data ?? [])
    .filter(({ enabled, subject }) => enabled && subject === 'identity')
    .map(({ id, title }) => ({ value: id, label: title }));
  const sourceOptions = (sources.data ?? []).map(({ id, title }) => ({
    value: id,
    label: title,
  }));
  return {
    // Whoever may not see the sources cannot be told that they are empty.
    anythingRead:
      sources.data?.some(({ identities }) => identities > 0) ??
      (sources.error || mayRead === false ? true : undefined),
    rules: ruleOptions,
    sources: sourceOptions,
    titleOf: (name, id) =>
      (name === 'rule' ? ruleOptions : sourceOptions).find(
        ({ value }) => value === id,
      )?.label ?? id,
  };
}
