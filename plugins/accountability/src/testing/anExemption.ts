import type { ExemptionView } from 'backstage-plugin-accountability-common';

/** Something that Kyverno lets pass and the register does not know; say only what matters. */
export function anExemption(
  partial: Partial<ExemptionView> = {},
): ExemptionView {
  return {
    id: '1',
    engine: 'kyverno',
    reference: 'kubernetes:prod/payments/policyexceptions.kyverno.io/ledger',
    title: 'payments/ledger',
    policies: ['disallow-host-path: host-path'],
    sourceId: 'kubernetes-prod',
    sourceTitle: 'Cluster prod',
    firstSeenAt: '2026-11-20T12:00:00.000Z',
    verdict: { is: 'fail', because: 'It names no exception.' },
    ...partial,
  };
}
