import type { IdentitySummary } from 'backstage-plugin-accountability-common';

/** The name people know an identity by. */
export function identityTitle(
  identity: Pick<IdentitySummary, 'displayName' | 'name'>,
): string {
  return identity.displayName ?? identity.name;
}
