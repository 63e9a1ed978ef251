import { useApi } from '@backstage/core-plugin-api';
import type { OutcomeDetail } from 'backstage-plugin-accountability-common';
import { accountabilityApiRef } from '../../api';
import { type AsyncData, useAsyncData } from '../../shared';

/** Everything about one outcome. */
export function useOutcome(ref: string): AsyncData<OutcomeDetail> {
  const api = useApi(accountabilityApiRef);
  return useAsyncData(ref, signal => api.getOutcome(ref, { signal }));
}
