import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { type AsyncData, useAsyncData } from './useAsyncData';

/** The person who looks, and the groups that the person may act for. */
export function useOwnRefs(): AsyncData<string[]> {
  const identityApi = useApi(identityApiRef);
  return useAsyncData('own-refs', async () => {
    const { ownershipEntityRefs } = await identityApi.getBackstageIdentity();
    // As the backend writes them.
    return ownershipEntityRefs.map(ref => ref.toLocaleLowerCase('en-US'));
  });
}
