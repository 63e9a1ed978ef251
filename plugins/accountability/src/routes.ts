import { createRouteRef, createSubRouteRef } from '@backstage/core-plugin-api';

/** Mount point of the pages. @public */
export const rootRouteRef = createRouteRef({ id: 'accountability' });

/**
 * One identity. It lies under the inventory, so that the tab of the inventory stays
 * selected while somebody reads about one of its rows.
 *
 * @public
 */
export const identityRouteRef = createSubRouteRef({
  id: 'accountability.identity',
  parent: rootRouteRef,
  path: '/inventory/:id',
});

/** One outcome, under the list of outcomes. @public */
export const outcomeRouteRef = createSubRouteRef({
  id: 'accountability.outcome',
  parent: rootRouteRef,
  path: '/outcomes/:namespace/:name',
});

/** Mount point of the tab on entity pages. @public */
export const entityContentRouteRef = createRouteRef({
  id: 'accountability.entity-content',
});
