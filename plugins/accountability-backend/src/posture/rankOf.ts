import type {
  CredentialRecord,
  IdentityRecord,
  PrivilegeLevel,
} from 'backstage-plugin-accountability-common';

/**
 * Our own weights. That harm is how likely it is times how bad is risk as NIST
 * SP 800-30 r1 has it (appendix I): exposure stands for the likelihood, privilege and
 * criticality for the impact. That the most critical of all that is concerned counts
 * is the high-water mark of FIPS 199.
 */
export const RANK_WEIGHTS = {
  privilege: {
    admin: 4,
    write: 3,
    // What nobody knows may be anything, so it comes before what is known to be little.
    unknown: 2,
    read: 1,
    none: 0.5,
  } satisfies Record<PrivilegeLevel, number>,
  /** Nobody can use it as it is; somebody may switch it on again. */
  switchedOff: 0.25,
  /** Somebody outside the organisation holds it, or may take it over. */
  outside: 1.5,
  /** What leaks of it stays good for ever. */
  neverExpires: 1.25,
  /** By annotation; the same that raise the severity of an exception. */
  criticality: { critical: 3, high: 2 } as Record<string, number | undefined>,
  dataClass: { restricted: 3, confidential: 2 } as Record<
    string,
    number | undefined
  >,
};

/** What the rank of an identity is made of, and the rank. */
export interface Rank {
  privilege: number;
  exposure: number;
  criticality: number;
  rank: number;
}

/** What is known of an entity or a system that uses an identity. */
interface User {
  criticality?: string;
  dataClass?: string;
}

/**
 * How much an identity is worth somebody's time: what it may do, times how easily it
 * comes into wrong hands, times how much depends on what uses it. Time alone changes
 * nothing of it, so that a stored rank stays true until something is judged anew.
 */
export function rankOf(known: {
  record: IdentityRecord;
  /** How many entities of the catalog use it. */
  entities: number;
  /** These entities, and the systems they are part of. */
  users: readonly User[];
}): Rank {
  const { record, entities, users } = known;
  const privilege = RANK_WEIGHTS.privilege[record.privilege.level];
  const exposure = exposureOf(record, entities);
  const criticality = Math.max(1, ...users.map(criticalityOf));
  return {
    ...{ privilege, exposure, criticality },
    rank: privilege * exposure * criticality,
  };
}

/** Each further use makes it easier to come by, the first ones most. */
function exposureOf(record: IdentityRecord, entities: number): number {
  const ways = entities + record.edges.filter(({ type }) => leads(type)).length;
  const { status, origin, traits, credentials } = record;
  const isUsable = status === 'enabled' || status === 'unknown';
  const isOutside = origin === 'vendor' || traits.crossAccountTrust === true;
  return (
    (1 + Math.log2(1 + ways)) *
    (isUsable ? 1 : RANK_WEIGHTS.switchedOff) *
    (isOutside ? RANK_WEIGHTS.outside : 1) *
    (credentials.some(neverExpires) ? RANK_WEIGHTS.neverExpires : 1)
  );
}

/** Whom it trusts leads to it, not from it. */
function leads(type: string): boolean {
  return type !== 'trusts';
}

/** Not known is not never. */
function neverExpires({ type, status, expiresAt }: CredentialRecord): boolean {
  const isLive = status === 'active' || status === 'unknown';
  return (
    isLive &&
    type !== 'federated-trust' &&
    expiresAt.observability === 'observed' &&
    expiresAt.value === null
  );
}

function criticalityOf({ criticality = '', dataClass = '' }: User): number {
  return Math.max(
    RANK_WEIGHTS.criticality[criticality] ?? 1,
    RANK_WEIGHTS.dataClass[dataClass] ?? 1,
  );
}
