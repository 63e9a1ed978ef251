import {
  NOT_REPORTED,
  OBSERVED_NEVER,
  observedAt,
  type CredentialRecord,
} from 'backstage-plugin-accountability-common';
import type { AccountObject, TokenObject } from '../objects';

/**
 * The long-lived tokens of an account: its token Secrets, or, where no Secrets
 * were listed, the ones that an old cluster made for it. None of them expires.
 */
export function toCredentials(
  account: AccountObject | undefined,
  tokens: Iterable<TokenObject>,
  secretsListed: boolean,
): CredentialRecord[] {
  const credentials = [...tokens].map(toCredential);
  const known = new Set(credentials.map(credential => credential.uid));
  const generated = secretsListed ? [] : account?.generatedTokens ?? [];
  for (const name of generated.filter(uid => !known.has(uid))) {
    credentials.push(toCredential({ name, observed: false, invalid: false }));
  }
  return credentials.sort((a, b) => (a.uid < b.uid ? -1 : 1));
}

function toCredential(token: TokenObject): CredentialRecord {
  const createdAt = token.createdAt
    ? observedAt(token.createdAt)
    : NOT_REPORTED;
  const status = token.observed ? 'active' : 'unknown';
  return {
    uid: token.name,
    type: 'service-account-token',
    name: token.name,
    status: token.invalid ? 'inactive' : status,
    createdAt,
    // A token in a Secret is never replaced in place.
    rotatedAt: createdAt,
    expiresAt: OBSERVED_NEVER,
    lastUsedAt: token.lastUsedAt ? observedAt(token.lastUsedAt) : NOT_REPORTED,
  };
}
