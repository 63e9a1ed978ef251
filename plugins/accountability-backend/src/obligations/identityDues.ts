import type {
  IdentityRecord,
  Severity,
} from 'backstage-plugin-accountability-common';
import type { TimedDue } from '../escalations';

/** Rules that a new credential mends. */
export const ROTATION_RULES = ['expiring-credential', 'key-age'] as const;

/** An identity with credentials to replace. */
export interface RotationFacts {
  identityId: number;
  reference: string;
  owner: string;
  record: Pick<IdentityRecord, 'credentials'>;
  ruleId: (typeof ROTATION_RULES)[number];
  severity: Severity;
  /** Since when it has been so. */
  firstSeenAt: string;
  /** The outcome whose seats hear of it. */
  governedBy?: string;
}

/**
 * What the credentials of an identity ask of whoever answers for it: one that ends
 * is replaced before it does, one that is too old should have been when it became so.
 */
export function identityDues(facts: RotationFacts): TimedDue[] {
  const { identityId, reference, owner, ruleId, firstSeenAt } = facts;
  const ends = facts.record.credentials
    .filter(({ status }) => status !== 'inactive')
    .flatMap(({ expiresAt }) => expiresAt.value ?? [])
    .filter(end => end >= firstSeenAt)
    .sort();
  const dueAt =
    ruleId === 'expiring-credential' ? ends[0] ?? firstSeenAt : firstSeenAt;
  return [
    {
      id: `replace-credential:${identityId}:${ruleId}`,
      kind: 'replace-credential',
      ...{ title: reference, identity: String(identityId) },
      // Another credential that ends is another one to replace.
      ...{ dueAt, cycle: dueAt, severity: facts.severity },
      ...{ holders: [{ ref: owner }], governedBy: facts.governedBy },
    },
  ];
}
