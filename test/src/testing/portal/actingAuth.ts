import {
  coreServices,
  createServiceFactory,
  type AuthService,
  type BackstageCredentials,
  type BackstagePrincipalTypes,
  type HttpAuthService,
  type ServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthenticationError, NotAllowedError } from '@backstage/errors';

const SERVICE_TOKEN = 'mock-service-token:';

/**
 * The tokens of the test kit, with one difference: a plugin that asks another one on
 * behalf of a user shows as acting for them, as it does in a real portal. Without it
 * the permission backend takes every such question for one of the user's own.
 */
class ActingAuth {
  readonly #auth: AuthService;

  constructor(pluginId: string) {
    this.#auth = mockServices.auth({ pluginId });
  }

  service(): AuthService {
    const auth = this.#auth;
    return {
      authenticate: token => this.authenticate(token),
      getNoneCredentials: () => auth.getNoneCredentials(),
      getOwnServiceCredentials: () => auth.getOwnServiceCredentials(),
      isPrincipal: (credentials, type): credentials is never =>
        auth.isPrincipal(credentials, type),
      getPluginRequestToken: options => auth.getPluginRequestToken(options),
      getLimitedUserToken: credentials => auth.getLimitedUserToken(credentials),
      listPublicServiceKeys: () => auth.listPublicServiceKeys(),
    };
  }

  httpService(): HttpAuthService {
    return {
      credentials: async (req, options) => {
        const [, token] =
          /^Bearer (.+)$/.exec(req.headers.authorization ?? '') ?? [];
        const credentials = token
          ? await this.authenticate(token)
          : mockCredentials.none();
        return allowed(credentials, options?.allow) as never;
      },
      issueUserCookie: () => {
        throw new Error('No test signs in with a cookie');
      },
    };
  }

  async authenticate(token: string): Promise<BackstageCredentials> {
    const credentials = await this.#auth.authenticate(token);
    if (!token.startsWith(SERVICE_TOKEN)) return credentials;
    const { obo } = JSON.parse(token.slice(SERVICE_TOKEN.length));
    return obo
      ? mockCredentials.user(obo, { actor: { subject: 'plugin:acting' } })
      : credentials;
  }
}

function allowed(
  credentials: BackstageCredentials,
  allow?: readonly (keyof BackstagePrincipalTypes)[],
): BackstageCredentials {
  const { type } = credentials.principal as {
    type: keyof BackstagePrincipalTypes;
  };
  if (!allow || allow.includes(type)) return credentials;
  throw type === 'none'
    ? new AuthenticationError('Missing credentials')
    : new NotAllowedError(`This endpoint does not allow '${type}' credentials`);
}

/** Replaces signing in by the tokens of the test kit; who comes without one is nobody. */
export const actingAuth: ServiceFactory[] = [
  createServiceFactory({
    service: coreServices.auth,
    deps: { plugin: coreServices.pluginMetadata },
    factory: ({ plugin }) => new ActingAuth(plugin.getId()).service(),
  }),
  createServiceFactory({
    service: coreServices.httpAuth,
    deps: { plugin: coreServices.pluginMetadata },
    factory: ({ plugin }) => new ActingAuth(plugin.getId()).httpService(),
  }),
];
