import { useApi } from '@backstage/core-plugin-api';
import { accountabilityApiRef } from '../api';
import { httpStatus, useAsyncData } from '../shared';

/** How many identities this person may see one by one; not known while it is counted. */
export function useVisibleIdentities(): number | undefined {
  const api = useApi(accountabilityApiRef);
  const visible = useAsyncData('visible', async signal => {
    try {
      const page = await api.listIdentities({ limit: 1 }, { signal });
      return page.totalCount;
    } catch (error) {
      if (httpStatus(error as Error) === 403) return 0;
      throw error;
    }
  });
  return visible.data;
}
