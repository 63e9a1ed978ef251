import {
  decideFlag,
  type Flag,
  type OwnerlessReason,
} from 'backstage-plugin-accountability-common';
import type { ExpectedSource } from './missingSources';

/** What is counted of an entity's identities. */
export interface EntityTally {
  identities: number;
  owned: number;
  ownerless: number;
  excepted: number;
  /** The earliest end of an exception among them. */
  exceptedUntil?: string;
  findings: number;
  unknownVerdicts: number;
  reasons: OwnerlessReason[];
}

/** The posture of one entity. */
export interface Posture extends EntityTally {
  entityRef: string;
  flag: Flag | null;
  missingSources: string[];
  /** Resources of the catalog that stand for linked identities. */
  identityRefs: string[];
  /** Outcomes in force that govern the entity. */
  outcomes: string[];
}

const NOTHING: EntityTally = {
  identities: 0,
  owned: 0,
  ownerless: 0,
  excepted: 0,
  findings: 0,
  unknownVerdicts: 0,
  reasons: [],
};

/** The posture that follows from the counts and from sources that never completed. */
export function decidePosture(
  entityRef: string,
  known: {
    tally?: EntityTally;
    missing?: readonly ExpectedSource[];
    identityRefs?: readonly string[];
    outcomes?: readonly string[];
  } = {},
): Posture {
  const { tally = NOTHING, missing = [] } = known;
  const { identityRefs = [], outcomes = [] } = known;
  return {
    ...tally,
    entityRef,
    reasons: [...new Set(tally.reasons)].sort(),
    missingSources: missing.map(source => source.title).sort(),
    identityRefs: [...identityRefs].sort(),
    outcomes: [...outcomes].sort(),
    flag: decideFlag({
      identities: tally.identities,
      ownerless: tally.ownerless,
      excepted: tally.excepted,
      sourceNeverCompleted: missing.length > 0,
    }),
  };
}
