import type { Entity } from '@backstage/catalog-model';
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
import { cannedOutcomes } from './cannedOutcomes';
import { cannedPeople } from './cannedPeople';

const entityPage = (name: string, partial: Partial<Entity> = {}) =>
  PageBlueprint.make({
    name,
    params: {
      path: `/entity/${name}`,
      title: `On ${name}`,
      icon: <RiBox3Line />,
      routeRef: createRouteRef(),
      loader: async () => (
        <EntityProvider
          entity={aComponent({
            metadata: { name, namespace: 'default' },
            ...partial,
          })}
        >
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

/** Stands in for the catalog: a component with identities, one without, and others. */
const catalog = createFrontendPlugin({
  pluginId: 'catalog',
  extensions: [
    ApiBlueprint.make({
      params: defineParams =>
        defineParams({
          api: catalogApiRef,
          deps: {},
          factory: () => catalogApiMock({ entities: cannedPeople }),
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
    entityPage('dana.fox', { kind: 'User' }),
    entityPage(cannedOutcomes[0].name, { kind: 'Outcome' }),
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
