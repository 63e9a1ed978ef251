import type { IdentityFilter } from 'backstage-plugin-accountability-common';

/** A question that is asked often. */
export interface SavedView {
  id:
    | 'all'
    | 'waiting'
    | 'ownerless-privileged'
    | 'vendors'
    | 'expires-this-month'
    | 'owner-left';
  filter: IdentityFilter;
}

/** Views that everybody has, in the order shown. */
export const offeredViews: readonly SavedView[] = [
  { id: 'all', filter: {} },
  { id: 'waiting', filter: { offeredTo: ['me'] } },
  {
    id: 'ownerless-privileged',
    filter: { ownership: ['ownerless'], privilege: ['admin', 'write'] },
  },
  { id: 'owner-left', filter: { reason: ['owner-left'] } },
  { id: 'vendors', filter: { origin: ['vendor'] } },
  { id: 'expires-this-month', filter: { rule: ['expiring-credential'] } },
];
