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
import {
  type IdentityApi,
  identityApiRef,
  type StorageApi,
  storageApiRef,
} from '@backstage/core-plugin-api';
import {
  type PermissionApi,
  permissionApiRef,
} from '@backstage/plugin-permission-react';
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
  /** What people keep between visits; empty when left out. */
  storage?: StorageApi;
  permissions?: PermissionApi;
  /** Refs that the person who looks may act for, the person first. */
  ownRefs?: string[];
}

function identityOf(ownRefs: string[]): IdentityApi {
  return {
    getBackstageIdentity: async () => ({
      type: 'user',
      userEntityRef: ownRefs[0],
      ownershipEntityRefs: ownRefs,
    }),
    getProfileInfo: async () => ({}),
    getCredentials: async () => ({}),
    signOut: async () => {},
  };
}

function apisOf(options: RenderOptions) {
  const { api, catalog, storage, permissions, ownRefs } = options;
  return [
    [accountabilityApiRef, api],
    [catalogApiRef, catalogApiMock({ entities: catalog })],
    ...(storage ? [[storageApiRef, storage] as const] : []),
    ...(permissions ? [[permissionApiRef, permissions] as const] : []),
    ...(ownRefs ? [[identityApiRef, identityOf(ownRefs)] as const] : []),
  ] as const;
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
    async (element, options) => {
      renderNew(onPage(element, options.entity), {
        mountedRoutes,
        apis: apisOf(options),
      });
    },
  ],
  [
    'legacy frontend system',
    async (element, options) => {
      await renderLegacy(
        <TestApiProvider apis={apisOf(options)}>
          {onPage(element, options.entity)}
        </TestApiProvider>,
        { mountedRoutes },
      );
    },
  ],
];

/**
 * As `inBothSystems`, in the new frontend system alone: for long ways through forms
 * and pictures that ask nothing of the app around them but what shorter tests ask of
 * both.
 */
export const inOneSystem = inBothSystems.slice(0, 1);
