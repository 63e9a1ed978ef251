import type { PermissionApi } from '@backstage/plugin-permission-react';
import type { AccountabilityApi } from 'backstage-plugin-accountability-common';
import type { ReactElement } from 'react';
import type { FakeAccountabilityApi } from '../../testing';
import type { RenderOptions } from '../../testing/__testUtils__';
import { InventoryContent } from '../InventoryContent';
import { anInventoryApi } from './anInventoryApi';
import { AtPath } from './AtPath';

/** Where the inventory lies. */
export const PAGE = '/accountability/inventory';

/** Opens the inventory with these answers of the backend, at this search of its address. */
export async function showInventory(
  render: (element: ReactElement, options: RenderOptions) => Promise<void>,
  answers: Partial<AccountabilityApi> = {},
  search = '',
  permissions?: PermissionApi,
): Promise<FakeAccountabilityApi> {
  const api = anInventoryApi(answers);
  await render(
    <AtPath path={PAGE + search}>
      <InventoryContent />
    </AtPath>,
    { api, permissions },
  );
  return api;
}
