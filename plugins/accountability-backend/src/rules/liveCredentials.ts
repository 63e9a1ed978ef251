import type {
  CredentialRecord,
  IdentityRecord,
} from 'backstage-plugin-accountability-common';
import { momentOf } from './moments';

const SPENT = new Set(['inactive', 'expired', 'revoked']);

/**
 * Credentials that somebody could use now. Where the source does not tell the
 * status, that is assumed; what is past its expiry is spent whatever the status.
 */
export function liveCredentials(
  identity: IdentityRecord,
  now: Date,
): CredentialRecord[] {
  return identity.credentials.filter(credential => {
    const expiresAt = momentOf(credential.expiresAt);
    return !SPENT.has(credential.status) && !(expiresAt && expiresAt <= now);
  });
}
