import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  authProvidersExtensionPoint,
  createProxyAuthenticator,
  createProxyAuthProviderFactory,
} from '@backstage/plugin-auth-node';

/** Signs anybody in as the same person of the catalog, with a real token. */
export function anybody(userEntityRef: string) {
  return createBackendModule({
    pluginId: 'auth',
    moduleId: 'anybody',
    register(reg) {
      reg.registerInit({
        deps: { providers: authProvidersExtensionPoint },
        async init({ providers }) {
          providers.registerProvider({
            providerId: 'anybody',
            factory: createProxyAuthProviderFactory({
              authenticator: createProxyAuthenticator({
                defaultProfileTransform: async () => ({ profile: {} }),
                initialize: () => undefined,
                authenticate: async () => ({ result: userEntityRef }),
              }),
              signInResolver: async ({ result }, context) =>
                context.signInWithCatalogUser({ entityRef: result }),
            }),
          });
        },
      });
    },
  });
}
