import {
  createProxyAuthenticator,
  type ProxyAuthenticator,
} from '@backstage/plugin-auth-node';
import { AuthenticationError } from '@backstage/errors';

/** Request header in which the sign-in page names the chosen persona. */
export const PERSONA_HEADER = 'x-demo-persona';

/** Lets in whoever names a user of the allow-list. */
export function createPersonaAuthenticator(
  personas: ReadonlySet<string>,
): ProxyAuthenticator<undefined, { userEntityRef: string }> {
  return createProxyAuthenticator({
    defaultProfileTransform: async () => ({ profile: {} }),
    initialize: () => undefined,
    async authenticate({ req }) {
      const userEntityRef = req.header(PERSONA_HEADER);
      if (!userEntityRef || !personas.has(userEntityRef)) {
        throw new AuthenticationError(
          `Choose one of the people of the demo: ${[...personas].join(', ')}`,
        );
      }
      return { result: { userEntityRef } };
    },
  });
}
