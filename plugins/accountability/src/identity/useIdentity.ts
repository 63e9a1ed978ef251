import { useApi } from '@backstage/core-plugin-api';
import type { IdentityDetail } from 'backstage-plugin-accountability-common';
import { accountabilityApiRef } from '../api';
import { type AsyncData, recordId, useAsyncData } from '../shared';

/** Everything known about one identity. */
export function useIdentity(id: string): AsyncData<IdentityDetail> {
  const api = useApi(accountabilityApiRef);
  return useAsyncData(`identity:${id}`, async signal =>
    api.getIdentity(recordId(id), { signal }),
  );
}
