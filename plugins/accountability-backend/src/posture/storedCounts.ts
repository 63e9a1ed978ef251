import type {
  EntityPosture,
  Flag,
  OwnerlessReason,
} from 'backstage-plugin-accountability-common';

/** What is read of the stored posture of an entity. */
export interface StoredRow {
  flag: Flag | null;
  reasons: string;
  identities: number;
  owned: number;
  ownerless: number;
  excepted: number;
  findings: number;
  unknown_verdicts: number;
  missing_sources: string;
  evaluated_at: string;
  excepted_until: string | null;
}

export const STORED_COLUMNS = [
  'flag',
  'reasons',
  'identities',
  'owned',
  'ownerless',
  'excepted',
  'findings',
  'unknown_verdicts',
  'missing_sources',
  'evaluated_at',
  'excepted_until',
] as const satisfies readonly (keyof StoredRow)[];

/** Counts over identities, and why some of them have no owner. */
export interface Counted {
  counts: Omit<EntityPosture['counts'], 'entities' | 'flaggedEntities'>;
  reasons: OwnerlessReason[];
}

/** The counts of an entity as the pipeline left them; none where it left nothing. */
export function storedCounts(row?: StoredRow): Counted {
  const { identities = 0, owned = 0, ownerless = 0, excepted = 0 } = row ?? {};
  return {
    counts: {
      identities,
      owned,
      ownerless,
      excepted,
      unknown: identities - owned - ownerless - excepted,
      findings: row?.findings ?? 0,
      unknownVerdicts: row?.unknown_verdicts ?? 0,
    },
    reasons: row ? JSON.parse(row.reasons) : [],
  };
}
