import type { EntityFlag } from 'backstage-plugin-accountability-common';

/** A flagged entity with one ownerless identity, but for what is given. */
export function aFlag(given: Partial<EntityFlag> = {}): EntityFlag {
  return {
    entityRef: 'component:default/api',
    flag: 'true',
    reasons: ['no-owner'],
    identities: 1,
    ownerless: 1,
    identityRefs: [],
    outcomes: [],
    revision: 1,
    ...given,
  };
}
