import { createDevApp } from '@backstage/frontend-dev-utils';
import {
  createFrontendModule,
  createFrontendPlugin,
  ApiBlueprint,
  createRouteRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { Container } from '@backstage/ui';
import { RiBox3Line } from '@remixicon/react';
import plugin from '../src/alpha';
import { accountabilityApiRef } from '../src/api';
import { EntityAccountabilityCard } from '../src/entity/EntityAccountabilityCard';
import { EntityAccountabilityContent } from '../src/entity/EntityAccountabilityContent';
import { aComponent } from '../src/testing/aComponent';
import { cannedApi } from './cannedApi';

const entityPage = (name: string) =>
  PageBlueprint.make({
    name,
    params: {
      path: `/entity/${name}`,
      title: `On ${name}`,
      icon: <RiBox3Line />,
      routeRef: createRouteRef(),
      loader: async () => (
        <EntityProvider entity={aComponent({ metadata: { name } })}>
          <Container mt="4">
            <div style={{ maxWidth: 640, marginBottom: 32 }}>
              <EntityAccountabilityCard />
            </div>
            <EntityAccountabilityContent />
          </Container>
        </EntityProvider>
      ),
    },
  });

/** Stands in for the catalog: a component with identities, one without. */
const catalog = createFrontendPlugin({
  pluginId: 'catalog',
  extensions: [
    ApiBlueprint.make({
      params: defineParams =>
        defineParams({
          api: catalogApiRef,
          deps: {},
          factory: () => catalogApiMock(),
        }),
    }),
    PageBlueprint.make({
      params: {
        path: '/catalog/:namespace/:kind/:name',
        routeRef: entityRouteRef,
        loader: async () => <p>An entity</p>,
      },
    }),
    entityPage('checkout'),
    entityPage('website'),
  ],
});

createDevApp({
  features: [
    plugin,
    catalog,
    createFrontendModule({
      pluginId: 'accountability',
      extensions: [
        ApiBlueprint.make({
          params: defineParams =>
            defineParams({
              api: accountabilityApiRef,
              deps: {},
              factory: () => cannedApi,
            }),
        }),
      ],
    }),
  ],
});
