import type { IdentityApi } from '@backstage/core-plugin-api';
import { lastPersona } from './lastPersona';

/** The same identity; signing out leads back to the choice of people. */
export function forgetOnSignOut(identity: IdentityApi): IdentityApi {
  return {
    getBackstageIdentity: () => identity.getBackstageIdentity(),
    getCredentials: () => identity.getCredentials(),
    getProfileInfo: () => identity.getProfileInfo(),
    async signOut() {
      lastPersona.forget();
      await identity.signOut();
    },
  };
}
