import { renderInTestApp as renderNew } from '@backstage/frontend-test-utils';
import {
  renderInTestApp as renderLegacy,
  TestApiProvider,
} from '@backstage/test-utils';
import {
  catalogApiRef,
  entityRouteRef,
  EntityProvider,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import type { AccountabilityApi } from 'backstage-plugin-accountability-common';
import type { Entity } from '@backstage/catalog-model';
import type { ReactElement } from 'react';
import { accountabilityApiRef } from '../../api';
import { catalogIndexRouteRef, rootRouteRef } from '../../routes';
import { NowProvider } from '../../shared';
import { aComponent } from '../aComponent';
import { NOW } from '../NOW';

/** What an element is rendered with. */
export interface RenderOptions {
  api: AccountabilityApi;
  entity?: Entity;
  /** Entities that the catalog knows. */
  catalog?: Entity[];
}

const mountedRoutes = {
  '/accountability': rootRouteRef,
  '/catalog': catalogIndexRouteRef,
  '/catalog/:namespace/:kind/:name': entityRouteRef,
};

function onPage(element: ReactElement, entity: Entity = aComponent()) {
  return (
    <NowProvider now={NOW}>
      <EntityProvider entity={entity}>{element}</EntityProvider>
    </NowProvider>
  );
}

/** Renders in an app of either frontend system, as rows of `describe.each`. */
export const inBothSystems: Array<
  [string, (element: ReactElement, options: RenderOptions) => Promise<void>]
> = [
  [
    'new frontend system',
    async (element, { api, entity, catalog }) => {
      renderNew(onPage(element, entity), {
        mountedRoutes,
        apis: [
          [accountabilityApiRef, api],
          [catalogApiRef, catalogApiMock({ entities: catalog })],
        ],
      });
    },
  ],
  [
    'legacy frontend system',
    async (element, { api, entity, catalog }) => {
      await renderLegacy(
        <TestApiProvider
          apis={[
            [accountabilityApiRef, api],
            [catalogApiRef, catalogApiMock({ entities: catalog })],
          ]}
        >
          {onPage(element, entity)}
        </TestApiProvider>,
        { mountedRoutes },
      );
    },
  ],
];
