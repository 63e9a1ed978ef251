import type {
  IdentityFilter,
  IdentitySort,
} from 'backstage-plugin-accountability-common';

/** Which identities the inventory shows, in which order, from which place on. */
export interface InventoryQuery {
  filter: IdentityFilter;
  sort: IdentitySort;
  /** A page other than the first one. */
  cursor?: string;
}

/** Order in which the inventory starts: the worst first. */
export const DEFAULT_SORT: IdentitySort = '-findings';
