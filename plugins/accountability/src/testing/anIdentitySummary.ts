import type { IdentitySummary } from 'backstage-plugin-accountability-common';

/** One row of the inventory; say only what matters. */
export function anIdentitySummary(
  partial: Partial<IdentitySummary> = {},
): IdentitySummary {
  const name = partial.name ?? 'payments/api';
  return {
    id: '1',
    reference: `kubernetes:prod/${name}`,
    provider: 'kubernetes',
    scope: 'prod',
    name,
    kind: 'service-account',
    status: 'enabled',
    origin: 'internal',
    environment: 'production',
    privilege: 'read',
    owner: {
      state: 'owned',
      ref: 'group:default/payments',
      signal: 'portal-decision',
    },
    credentials: 1,
    linkedEntities: 1,
    findings: 0,
    lastUsedAt: { value: null, observability: 'not-reported' },
    firstSeenAt: '2026-01-10T00:00:00Z',
    ...partial,
  };
}
