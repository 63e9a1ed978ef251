import {
  createExternalRouteRef,
  createRouteRef,
  createSubRouteRef,
} from '@backstage/core-plugin-api';

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

/** One exception, under the register of exceptions. @public */
export const exceptionRouteRef = createSubRouteRef({
  id: 'accountability.exception',
  parent: rootRouteRef,
  path: '/exceptions/:id',
});

/** Mount point of the tab on entity pages. @public */
export const entityContentRouteRef = createRouteRef({
  id: 'accountability.entity-content',
});

/** The list of the catalog, which an app may have left out. @public */
export const catalogIndexRouteRef = createExternalRouteRef({
  id: 'accountability.catalog-index',
  optional: true,
  defaultTarget: 'catalog.catalogIndex',
});
