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
  findings: number;
  unknownVerdicts: number;
  reasons: OwnerlessReason[];
}

/** The posture of one entity. */
export interface Posture extends EntityTally {
  entityRef: string;
  flag: Flag | null;
  missingSources: string[];
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
  tally: EntityTally = NOTHING,
  missing: readonly ExpectedSource[] = [],
): Posture {
  return {
    ...tally,
    entityRef,
    reasons: [...new Set(tally.reasons)].sort(),
    missingSources: missing.map(source => source.title).sort(),
    flag: decideFlag({
      identities: tally.identities,
      ownerless: tally.ownerless,
      excepted: tally.excepted,
      sourceNeverCompleted: missing.length > 0,
    }),
  };
}
