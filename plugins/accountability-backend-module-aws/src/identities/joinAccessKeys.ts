import {
  NOT_REPORTED,
  OBSERVED_NEVER,
  type CredentialRecord,
} from 'backstage-plugin-accountability-common';
import type { AccessKeyFacts, ReportSlot } from '../account';

/** Access keys of a user, and whether the two lists of them could not be told apart. */
export interface JoinedKeys {
  credentials: CredentialRecord[];
  isAmbiguous: boolean;
}

/** The report is made to the second, and a key appears in it within a moment. */
const SAME_MOMENT_MS = 1_000;

/**
 * Puts together the key list, which has ids, and the report, which has last uses
 * but no ids. A key is a slot when it was made when the slot was filled. If that
 * leaves a doubt, the slots stay as they are: a wrong id would send somebody to
 * delete the wrong key.
 */
export function joinAccessKeys(
  keys: readonly AccessKeyFacts[] | undefined,
  slots: readonly ReportSlot[],
): JoinedKeys {
  if (!keys) return { credentials: slots.map(slotOnly), isAmbiguous: false };
  if (keys.every(key => key.lastUsedAt !== undefined)) {
    return { credentials: keys.map(key => keyWith(key)), isAmbiguous: false };
  }
  const matches = slots.map(slot => ({ slot, key: matchOf(slot, keys) }));
  const matched = new Map(matches.map(({ slot, key }) => [key, slot]));
  if (matched.size < slots.length || matched.has(undefined)) {
    return { credentials: slots.map(slotOnly), isAmbiguous: true };
  }
  return {
    credentials: keys.map(key => keyWith(key, matched.get(key))),
    isAmbiguous: false,
  };
}

function matchOf(
  slot: ReportSlot,
  keys: readonly AccessKeyFacts[],
): AccessKeyFacts | undefined {
  const made = keys.filter(key => isSameMoment(slot, key));
  if (made.length <= 1) return made[0];
  const alike = made.filter(key => (key.status === 'active') === slot.active);
  return alike.length === 1 ? alike[0] : undefined;
}

function isSameMoment(slot: ReportSlot, key: AccessKeyFacts): boolean {
  if (slot.rotatedAt.value === null || key.createdAt.value === null) {
    return false;
  }
  const apart =
    Date.parse(slot.rotatedAt.value) - Date.parse(key.createdAt.value);
  return Math.abs(apart) <= SAME_MOMENT_MS;
}

function keyWith(key: AccessKeyFacts, slot?: ReportSlot): CredentialRecord {
  return {
    uid: key.id,
    type: 'access-key',
    status: key.status,
    createdAt: key.createdAt,
    rotatedAt: key.createdAt,
    expiresAt: OBSERVED_NEVER,
    lastUsedAt: key.lastUsedAt ?? slot?.lastUsedAt ?? NOT_REPORTED,
  };
}

function slotOnly(slot: ReportSlot): CredentialRecord {
  return {
    uid: `slot-${slot.number}`,
    type: 'access-key',
    name: `Access key ${slot.number} of the credential report`,
    status: statusOf(slot),
    createdAt: NOT_REPORTED,
    rotatedAt: slot.rotatedAt.value === null ? NOT_REPORTED : slot.rotatedAt,
    expiresAt: OBSERVED_NEVER,
    lastUsedAt: slot.lastUsedAt,
  };
}

function statusOf(slot: ReportSlot): CredentialRecord['status'] {
  if (slot.active === undefined) return 'unknown';
  return slot.active ? 'active' : 'inactive';
}
