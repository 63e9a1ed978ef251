import type { IdentityRecordInput } from 'backstage-plugin-accountability-common';

/** A service account of cluster `prod` in namespace `acme`; state only what matters. */
export function aServiceAccount(
  name: string,
  rest: Partial<IdentityRecordInput> = {},
): IdentityRecordInput {
  return {
    provider: 'kubernetes',
    scope: 'prod',
    name: `acme/${name}`,
    kind: 'service-account',
    ...rest,
  };
}
