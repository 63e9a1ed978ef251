import { useApi } from '@backstage/core-plugin-api';
import { accountabilityApiRef } from '../api';
import { type AsyncData, useAsyncData } from '../shared';

/** How many identities wait for the answer of the person who looks. */
export function useWaiting(): AsyncData<number> {
  const api = useApi(accountabilityApiRef);
  return useAsyncData('waiting', async signal => {
    const { totalCount } = await api.listIdentities(
      { offeredTo: ['me'], limit: 1 },
      { signal },
    );
    return totalCount;
  });
}
