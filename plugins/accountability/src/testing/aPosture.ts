import type { EntityPosture } from 'backstage-plugin-accountability-common';

/** Posture of one entity; say only what matters. */
export function aPosture(
  partial: Partial<Omit<EntityPosture, 'counts'>> & {
    counts?: Partial<EntityPosture['counts']>;
  } = {},
): EntityPosture {
  const { counts, ...rest } = partial;
  return {
    entityRef: 'component:default/api',
    flag: 'false',
    reasons: [],
    counts: {
      identities: 0,
      owned: 0,
      ownerless: 0,
      excepted: 0,
      unknown: 0,
      findings: 0,
      unknownVerdicts: 0,
      entities: 0,
      flaggedEntities: 0,
      ...counts,
    },
    identities: [],
    todo: [],
    missingSources: [],
    ...rest,
  };
}
