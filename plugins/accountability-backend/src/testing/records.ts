import {
  identityRecordSchema,
  type IdentityRecord,
  type IdentityRecordInput,
} from 'backstage-plugin-accountability-common';

/** A service account of cluster `prod`; state only what matters. */
export function aRecord(
  rest: Partial<IdentityRecordInput> = {},
): IdentityRecord {
  return identityRecordSchema.parse({
    provider: 'kubernetes',
    scope: 'prod',
    name: 'payments/api',
    kind: 'service-account',
    ...rest,
  });
}
