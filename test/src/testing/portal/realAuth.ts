import type { BackendFeature } from '@backstage/backend-plugin-api';
import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { httpRouterServiceFactory } from '@backstage/backend-defaults/httpRouter';

/** Tokens as a real portal checks them: those of `backend.auth.externalAccess`, and of plugins. */
export const realAuth: BackendFeature[] = [
  authServiceFactory,
  httpAuthServiceFactory,
  httpRouterServiceFactory,
];
