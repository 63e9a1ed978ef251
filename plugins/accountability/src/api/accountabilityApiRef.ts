import { createApiRef } from '@backstage/core-plugin-api';
import type { AccountabilityApi } from 'backstage-plugin-accountability-common/client';

/** The accountability backend, as the pages see it. @public */
export const accountabilityApiRef = createApiRef<AccountabilityApi>({
  id: 'plugin.accountability',
});
