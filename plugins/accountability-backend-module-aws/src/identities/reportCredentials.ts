import {
  NOT_REPORTED,
  NOT_SUPPORTED,
  type CredentialRecord,
} from 'backstage-plugin-accountability-common';
import type { ReportRow } from '../account';

/** The password and the signing certificates of a row. */
export function reportCredentials(row: ReportRow): CredentialRecord[] {
  const certificates = row.certificates.map(
    (slot): CredentialRecord => ({
      uid: `cert-${slot.number}`,
      type: 'signing-certificate',
      status: slot.active ? 'active' : 'inactive',
      createdAt: NOT_REPORTED,
      rotatedAt: slot.rotatedAt.value === null ? NOT_REPORTED : slot.rotatedAt,
      expiresAt: NOT_REPORTED,
      lastUsedAt: NOT_SUPPORTED,
    }),
  );
  return row.passwordEnabled === true
    ? [passwordOf(row), ...certificates]
    : certificates;
}

function passwordOf(row: ReportRow): CredentialRecord {
  return {
    uid: 'password',
    type: 'password',
    name: 'Console password',
    status: 'active',
    createdAt: NOT_REPORTED,
    rotatedAt:
      row.passwordChangedAt.value === null
        ? NOT_REPORTED
        : row.passwordChangedAt,
    // `N/A` says that no password policy sets a date, so that it never expires.
    expiresAt: row.passwordExpiresAt,
    lastUsedAt: row.passwordLastUsedAt,
  };
}
