import type {
  AccountabilityApi,
  IdentityFacets,
} from 'backstage-plugin-accountability-common';
import {
  anIdentityDetail,
  anIdentitySummary,
  type FakeAccountabilityApi,
  fakeAccountabilityApi,
} from '../../testing';

/** Identities of the fake backend, in pages of two. */
export const identities = ['1', '2', '3', '4', '5'].map(id =>
  anIdentitySummary({ id, name: `payments/job-${id}` }),
);

/** Counts that fit {@link identities} with three of them ownerless. */
export const facets: IdentityFacets = {
  total: 5,
  facets: {
    ownership: [
      { value: 'ownerless', count: 3 },
      { value: 'owned', count: 2 },
    ],
    privilege: [
      { value: 'admin', count: 4 },
      { value: 'read', count: 1 },
    ],
  },
};

/** A backend with five identities; say only what is different. */
export function anInventoryApi(
  answers: Partial<AccountabilityApi> = {},
): FakeAccountabilityApi {
  return fakeAccountabilityApi({
    listIdentities: async ({ cursor, offeredTo }) => {
      if (offeredTo) return { items: [], totalCount: 0 };
      const from = Number(cursor?.replace('from-', '') ?? 0);
      return {
        items: identities.slice(from, from + 2),
        nextCursor: from + 2 < 5 ? `from-${from + 2}` : undefined,
        prevCursor: from > 0 ? `from-${from - 2}` : undefined,
        totalCount: 5,
      };
    },
    getIdentityFacets: async () => facets,
    listRules: async () => [],
    listSources: async () => [],
    getIdentity: async id =>
      anIdentityDetail({ id, displayName: `Detail of ${id}` }),
    ...answers,
  });
}
