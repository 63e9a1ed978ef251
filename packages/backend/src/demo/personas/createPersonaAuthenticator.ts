import { AuthenticationError } from '@backstage/errors';
import {
  createProxyAuthenticator,
  type ProxyAuthenticator,
} from '@backstage/plugin-auth-node';

/** Request header in which the sign-in page names the chosen persona. */
export const PERSONA_HEADER = 'x-demo-persona';

/** Somebody of the allow-list. */
export interface ChosenPersona {
  userEntityRef: string;
  name: string;
}

/** Lets in whoever names a user of the allow-list. */
export function createPersonaAuthenticator(
  personas: ReadonlyMap<string, string>,
): ProxyAuthenticator<undefined, ChosenPersona> {
  return createProxyAuthenticator({
    defaultProfileTransform: async ({ name }) => ({
      profile: { displayName: name },
    }),
    initialize: () => undefined,
    async authenticate({ req }) {
      const userEntityRef = req.header(PERSONA_HEADER) ?? '';
      const name = personas.get(userEntityRef);
      if (name === undefined) {
        throw new AuthenticationError(
          `Choose one of the people of the demo: ${[...personas.keys()].join(
            ', ',
          )}`,
        );
      }
      return { result: { userEntityRef, name } };
    },
  });
}
