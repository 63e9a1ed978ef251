import type { IdentityRecord } from 'backstage-plugin-accountability-common';
import type { Due } from './exceptionObligations';
import { heldBy, type Me } from './Me';

/** Rules that a new credential mends. */
export const ROTATION_RULES = ['expiring-credential', 'key-age'] as const;

/** An identity with credentials to replace. */
export interface RotationFacts {
  identityId: number;
  reference: string;
  owner: string;
  record: Pick<IdentityRecord, 'credentials'>;
  ruleId: (typeof ROTATION_RULES)[number];
  /** Since when it has been so. */
  firstSeenAt: string;
}

/**
 * What the credentials of an identity ask of whoever answers for it: one that ends
 * is replaced before it does, one that is too old should have been when it became so.
 */
export function identityObligations(me: Me, facts: RotationFacts): Due[] {
  const because = heldBy(me, facts.owner);
  if (!because) return [];
  const { identityId, reference, ruleId, firstSeenAt, record } = facts;
  const ends = record.credentials
    .filter(({ status }) => status !== 'inactive')
    .flatMap(({ expiresAt }) => expiresAt.value ?? [])
    .filter(end => end >= firstSeenAt)
    .sort();
  return [
    {
      id: `replace-credential:${identityId}:${ruleId}`,
      kind: 'replace-credential',
      ...{ title: reference, identity: String(identityId) },
      dueAt:
        ruleId === 'expiring-credential' ? ends[0] ?? firstSeenAt : firstSeenAt,
      because,
    },
  ];
}
