import type { CredentialRecord } from 'backstage-plugin-accountability-common';
import type { TimeScale } from './timeScale';

/** One credential on a scale from 0 to 1. */
export interface CredentialSpan {
  from: number;
  /** Not known when the source does not say. */
  fromKnown: boolean;
  to: number;
  /** `on`: it never expires, or only after the end of the scale. */
  toKind: 'expiry' | 'on' | 'unknown';
  lastUsed?: number;
}

/** Where the life of a credential begins and ends on a scale. */
export function credentialSpan(
  credential: CredentialRecord,
  scale: TimeScale,
): CredentialSpan {
  const { createdAt, expiresAt, lastUsedAt } = credential;
  const created = createdAt.value && Date.parse(createdAt.value);
  const used = lastUsedAt.value && Date.parse(lastUsedAt.value);
  return {
    from: created ? scale.at(created) : 0,
    fromKnown: Boolean(created),
    ...spanEnd(expiresAt, scale),
    ...(used ? { lastUsed: scale.at(used) } : {}),
  };
}

function spanEnd(
  expiresAt: CredentialRecord['expiresAt'],
  scale: TimeScale,
): Pick<CredentialSpan, 'to' | 'toKind'> {
  if (expiresAt.value) {
    const instant = Date.parse(expiresAt.value);
    return {
      to: scale.at(instant),
      toKind: instant > scale.end ? 'on' : 'expiry',
    };
  }
  // Observed without a value is the source saying that it never expires.
  return {
    to: 1,
    toKind: expiresAt.observability === 'observed' ? 'on' : 'unknown',
  };
}
