import type { IdentityRecord } from 'backstage-plugin-accountability-common';

const OFF = new Set(['disabled', 'suspended', 'deleted']);

/** Why nothing can be done with the identity at present, if so. */
export function switchedOff(identity: IdentityRecord): string | undefined {
  return OFF.has(identity.status)
    ? `The identity is ${identity.status}, so nothing can be done with it.`
    : undefined;
}
