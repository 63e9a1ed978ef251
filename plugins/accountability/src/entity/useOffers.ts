import { useApi } from '@backstage/core-plugin-api';
import type {
  IdentityFilter,
  IdentityPage,
} from 'backstage-plugin-accountability-common';
import { accountabilityApiRef } from '../api';
import { useAsyncData, useOwnRefs } from '../shared';
import { isMine, offersFilter } from './offersFilter';

/** What waits for an answer on the page of an entity. */
export interface Offers extends Pick<IdentityPage, 'items' | 'totalCount'> {
  filter: IdentityFilter;
  /** Whether the person who looks may answer. */
  mine: boolean;
}

/** Loads what waits for an answer on the page of an entity; nothing while it is not known. */
export function useOffers(
  entityRef: string,
  most: number,
): { offers?: Offers; reload(laterRounds?: readonly number[]): void } {
  const api = useApi(accountabilityApiRef);
  const own = useOwnRefs();
  const refs = own.data;
  const { data, reload } = useAsyncData(
    `offers:${entityRef}:${refs?.join()}`,
    async (signal): Promise<Offers | undefined> => {
      if (!refs) return undefined;
      const filter = offersFilter(entityRef, refs);
      const query = { ...filter, limit: most };
      const { items, totalCount } = await api.listIdentities(query, { signal });
      return { items, totalCount, filter, mine: isMine(filter, refs) };
    },
  );
  return { offers: data?.totalCount ? data : undefined, reload };
}
