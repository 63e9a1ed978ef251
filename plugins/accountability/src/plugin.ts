import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { AccountabilityClient } from 'backstage-plugin-accountability-common/client';
import { accountabilityApiRef } from './api';
import {
  catalogIndexRouteRef,
  entityContentRouteRef,
  exceptionRouteRef,
  identityRouteRef,
  outcomeRouteRef,
  rootRouteRef,
} from './routes';

/** Accountability for apps of the legacy frontend system. @public */
export const accountabilityPlugin = createPlugin({
  id: 'accountability',
  routes: {
    root: rootRouteRef,
    identity: identityRouteRef,
    outcome: outcomeRouteRef,
    exception: exceptionRouteRef,
    entityContent: entityContentRouteRef,
  },
  externalRoutes: { catalogIndex: catalogIndexRouteRef },
  apis: [
    createApiFactory({
      api: accountabilityApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new AccountabilityClient(deps),
    }),
  ],
});

/** All pages: mount it at `/accountability`. @public */
export const AccountabilityPage = accountabilityPlugin.provide(
  createRoutableExtension({
    name: 'AccountabilityPage',
    component: () =>
      import('./pages/AccountabilityPage').then(m => m.AccountabilityPage),
    mountPoint: rootRouteRef,
  }),
);

/** Card for the overview of an entity. @public */
export const EntityAccountabilityCard = accountabilityPlugin.provide(
  createComponentExtension({
    name: 'EntityAccountabilityCard',
    component: {
      lazy: () =>
        import('./entity/EntityAccountabilityCard').then(
          m => m.EntityAccountabilityCard,
        ),
    },
  }),
);

/** Tab of an entity page. @public */
export const EntityAccountabilityContent = accountabilityPlugin.provide(
  createRoutableExtension({
    name: 'EntityAccountabilityContent',
    component: () =>
      import('./entity/EntityAccountabilityContent').then(
        m => m.EntityAccountabilityContent,
      ),
    mountPoint: entityContentRouteRef,
  }),
);

/** Filter of the catalog's list by the flag of entities. @public */
export const EntityFlagPicker = accountabilityPlugin.provide(
  createComponentExtension({
    name: 'EntityFlagPicker',
    component: {
      lazy: () =>
        import('./catalog/EntityFlagPicker').then(m => m.EntityFlagPicker),
    },
  }),
);

/** Card for the home page: what waits for the person, and what they answer for. @public */
export const AccountabilityHomeCard = accountabilityPlugin.provide(
  createComponentExtension({
    name: 'AccountabilityHomeCard',
    component: {
      lazy: () =>
        import('./home/AccountabilityHomeCard').then(
          m => m.AccountabilityHomeCard,
        ),
    },
  }),
);
