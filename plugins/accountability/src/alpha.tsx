import {
  ApiBlueprint,
  coreExtensionData,
  createFrontendPlugin,
  discoveryApiRef,
  fetchApiRef,
  PageBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import {
  CatalogFilterBlueprint,
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
import { RiShieldUserLine } from '@remixicon/react';
import { AccountabilityClient } from 'backstage-plugin-accountability-common/client';
import { accountabilityApiRef } from './api';
import { ACCOUNTABILITY_KINDS } from './isAccountabilityAvailable';
import { accountabilityPages } from './pages/accountabilityPages';
import { ToFirstPage } from './pages/ToFirstPage';
import {
  catalogIndexRouteRef,
  entityContentRouteRef,
  exceptionRouteRef,
  identityRouteRef,
  outcomeRouteRef,
  rootRouteRef,
} from './routes';

const api = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: accountabilityApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new AccountabilityClient(deps),
    }),
});

const page = PageBlueprint.makeWithOverrides({
  factory(originalFactory, { inputs }) {
    // The app may leave tabs out, or order them otherwise.
    const { reactElement, routePath } = coreExtensionData;
    const paths = inputs.pages.map(tab => tab.get(routePath));
    const made = originalFactory({
      path: '/accountability',
      routeRef: rootRouteRef,
      title: 'Accountability',
      icon: <RiShieldUserLine />,
    });
    return [...made].map(data =>
      paths.length > 0 && data.id === reactElement.id
        ? reactElement(
            <ToFirstPage paths={paths}>{made.get(reactElement)}</ToFirstPage>,
          )
        : data,
    );
  },
});

const subPages = accountabilityPages.map(({ path, title, load }) =>
  SubPageBlueprint.make({
    name: path,
    params: {
      path,
      title,
      loader: async () => {
        const [PageBody, { PageContainer }] = await Promise.all([
          load(),
          import('./pages/PageContainer'),
        ]);
        return (
          <PageContainer>
            <PageBody />
          </PageContainer>
        );
      },
    },
  }),
);

const entityCard = EntityCardBlueprint.make({
  params: {
    type: 'content',
    filter: { kind: { $in: ACCOUNTABILITY_KINDS } },
    loader: () =>
      import('./entity/EntityAccountabilityCard').then(m => (
        <m.EntityAccountabilityCard />
      )),
  },
});

const entityContent = EntityContentBlueprint.make({
  params: {
    path: '/accountability',
    title: 'Accountability',
    group: 'operation',
    icon: <RiShieldUserLine />,
    routeRef: entityContentRouteRef,
    filter: { kind: { $in: ACCOUNTABILITY_KINDS } },
    loader: () =>
      import('./entity/EntityAccountabilityContent').then(m => (
        <m.EntityAccountabilityContent />
      )),
  },
});

const catalogFilter = CatalogFilterBlueprint.make({
  params: {
    loader: () =>
      import('./catalog/EntityFlagPicker').then(m => <m.EntityFlagPicker />),
  },
});

const homeWidget = HomePageWidgetBlueprint.make({
  params: {
    name: 'Accountability',
    title: 'Accountability',
    description: 'What waits for your answer, and what you answer for.',
    components: async () => {
      const { HomeContent } = await import('./home/HomeContent');
      return { Content: HomeContent };
    },
  },
});

/**
 * Accountability for apps of the new frontend system.
 *
 * @alpha
 */
export default createFrontendPlugin({
  pluginId: 'accountability',
  title: 'Accountability',
  icon: <RiShieldUserLine />,
  info: { packageJson: () => import('../package.json') },
  routes: {
    root: rootRouteRef,
    identity: identityRouteRef,
    outcome: outcomeRouteRef,
    exception: exceptionRouteRef,
    entityContent: entityContentRouteRef,
  },
  externalRoutes: { catalogIndex: catalogIndexRouteRef },
  extensions: [
    api,
    page,
    ...subPages,
    entityCard,
    entityContent,
    catalogFilter,
    homeWidget,
  ],
});
