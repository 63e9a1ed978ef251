import type { DiscoveryService } from '@backstage/backend-plugin-api';
import {
  AccountabilityClient,
  type AccountabilityApi,
} from 'backstage-plugin-accountability-common';
import { PERSONA_HEADER } from './createPersonaAuthenticator';

/** The portal as one of the company's people uses it. */
export type AsPerson = (
  user: string,
) => Promise<{ api: AccountabilityApi; token: string }>;

/** Signs people of the demo in, as the page does. */
export function signInAs(discovery: DiscoveryService): AsPerson {
  const api = new AccountabilityClient({
    discoveryApi: discovery,
    fetchApi: { fetch },
  });
  return async user => {
    const url = await discovery.getBaseUrl('auth');
    const response = await fetch(`${url}/persona/refresh`, {
      headers: { [PERSONA_HEADER]: user },
    });
    if (!response.ok) {
      throw new Error(`${user} cannot sign in: ${response.status}`);
    }
    const { backstageIdentity } = await response.json();
    return { api, token: backstageIdentity.token as string };
  };
}
