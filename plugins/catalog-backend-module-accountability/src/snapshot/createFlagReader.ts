import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import {
  AccountabilityClient,
  flagPageSchema,
  type FlagPage,
} from 'backstage-plugin-accountability-common';

/** Reads the page of flags after a revision, or rejects. */
export type FlagReader = (
  since: number,
  signal: AbortSignal,
) => Promise<FlagPage>;

const TIMEOUT = 30_000;

/** Reads from the accountability backend, as this plugin. */
export function createFlagReader(services: {
  auth: AuthService;
  discovery: DiscoveryService;
}): FlagReader {
  const { auth, discovery } = services;
  const client = new AccountabilityClient({
    discoveryApi: discovery,
    fetchApi: { fetch },
  });
  return async (since, signal) => {
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: 'accountability',
    });
    const answer: unknown = await client.getFlags(since, {
      token,
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]),
    });
    const page = flagPageSchema.safeParse(answer);
    if (!page.success) {
      const [issue] = page.error.issues;
      throw new Error(
        `the answer is not a page of flags: ${issue.path.join('.')}: ${
          issue.message
        }`,
      );
    }
    return page.data;
  };
}
