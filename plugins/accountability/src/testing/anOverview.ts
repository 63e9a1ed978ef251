import type { Overview } from 'backstage-plugin-accountability-common';

/** Totals of the organisation; say only what matters. */
export function anOverview(partial: Partial<Overview> = {}): Overview {
  return {
    identities: 0,
    owned: 0,
    ownerless: 0,
    unjudged: 0,
    entities: 0,
    flaggedEntities: 0,
    unknownEntities: 0,
    components: { all: 0, flagged: 0, excepted: 0, unknown: 0 },
    byReason: [],
    bySeverity: [],
    byRule: [],
    outcomesByRule: [],
    exemptionsByRule: [],
    ...partial,
  };
}
