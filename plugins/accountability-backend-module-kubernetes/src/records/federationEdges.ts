import type { IdentityRecord } from 'backstage-plugin-accountability-common';
import { FEDERATION_KEYS } from '../objects';

/** The cloud identities that a service account may act as. */
export function federationEdges(
  annotations: Record<string, string>,
): IdentityRecord['edges'] {
  return Object.entries(FEDERATION_KEYS).flatMap(([key, what]) => {
    const target = annotations[key];
    return target
      ? { type: 'federates-to', target, detail: `${what}, annotation ${key}` }
      : [];
  });
}
