import type { IdentitySummary } from 'backstage-plugin-accountability-common';

const PRIVILEGE: Record<IdentitySummary['privilege'], number> = {
  admin: 4,
  write: 3,
  // What nobody knows may be anything, so it comes before what is known to be little.
  unknown: 2,
  read: 1,
  none: 0.5,
};
const SEVERITY = { critical: 4, high: 3, medium: 2, low: 1 };

/**
 * The order in which ownerless identities are worth somebody's time: how much they
 * may do, times how many entities run on them, times how bad the worst finding is.
 * Our own weights, after risk as likelihood × impact (NIST SP 800-30 r1): what is in
 * use can be reached, and what is privileged does harm.
 */
export function rankFirst(
  identities: readonly IdentitySummary[],
  most: number,
): IdentitySummary[] {
  return [...identities]
    .sort((a, b) => score(b) - score(a) || (a.reference < b.reference ? -1 : 1))
    .slice(0, most);
}

function score(identity: IdentitySummary): number {
  const { privilege, linkedEntities, severity, status } = identity;
  const usable = status === 'enabled' || status === 'unknown' ? 1 : 0.25;
  return (
    PRIVILEGE[privilege] *
    (1 + Math.log2(1 + linkedEntities)) *
    (severity ? SEVERITY[severity] : 0.5) *
    usable
  );
}
