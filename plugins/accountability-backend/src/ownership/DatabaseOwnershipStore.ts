import type { Knex } from 'knex';
import type {
  OwnerCandidate,
  OwnerlessReason,
  OwnerResolution,
  OwnerSignal,
} from 'backstage-plugin-accountability-common';
import { insertRows, selectIn, upsertRows, writeIn } from '../db';
import { toInstant } from '../time';
import type { Decision } from './Decision';

/** The judgement about one identity as it is stored. */
export interface OwnershipState {
  resolution: OwnerResolution;
  candidates: OwnerCandidate[];
  offeredTo?: string;
}

interface StateRow {
  identity_id: number;
  state: 'owned' | 'ownerless';
  reason: OwnerlessReason | null;
  owner_ref: string | null;
  owner_title: string | null;
  owner_name: string | null;
  signal: OwnerSignal | null;
  candidates: string;
  offered_to: string | null;
}

// Enough to sort by.
const MAX_NAME = 255;

interface DecisionRow {
  id: number;
  identity_id: number;
  action: Decision['action'];
  decided_by: string;
  owner_ref: string | null;
  reason: string;
  decided_at: string;
}

/** Decisions and judgements about ownership. Runs in the caller's transaction. */
export class DatabaseOwnershipStore {
  readonly #tx: Knex;

  constructor(tx: Knex) {
    this.#tx = tx;
  }

  /** Decisions of each identity, oldest first. */
  async decisionsOf(
    identityIds: Iterable<number>,
  ): Promise<Map<number, Decision[]>> {
    const rows = await selectIn<DecisionRow>(identityIds, piece =>
      this.#tx('ownership_decisions')
        .whereIn('identity_id', piece)
        .orderBy('id'),
    );
    const decisions = new Map<number, Decision[]>();
    for (const row of rows) {
      const of = decisions.get(row.identity_id) ?? [];
      of.push(toDecision(row));
      decisions.set(row.identity_id, of);
    }
    return decisions;
  }

  /**
   * Holds the judgements until the transaction ends, so that decisions follow each
   * other and no judgement made before a decision is written after it.
   */
  async lock(identityIds: readonly number[]): Promise<void> {
    // One order for everybody, so that two writers never wait for each other.
    const sorted = [...identityIds].sort((a, b) => a - b);
    await selectIn(sorted, piece =>
      this.#tx('ownership_states')
        .select('identity_id')
        .whereIn('identity_id', piece)
        .orderBy('identity_id')
        .forUpdate(),
    );
  }

  /** Everybody for whom an owner was ever decided. */
  async decidedOwners(): Promise<string[]> {
    return this.#tx('ownership_decisions')
      .distinct('owner_ref')
      .whereIn('action', ['claim', 'accept'])
      .whereNotNull('owner_ref')
      .pluck('owner_ref');
  }

  async append(
    decisions: readonly Omit<Decision, 'id' | 'at'>[],
    now: Date,
  ): Promise<void> {
    await insertRows(
      this.#tx,
      'ownership_decisions',
      decisions.map(decision => ({
        identity_id: decision.identityId,
        action: decision.action,
        decided_by: decision.by,
        owner_ref: decision.owner ?? null,
        reason: decision.reason,
        decided_at: toInstant(now),
      })),
    );
  }

  async statesOf(
    identityIds: Iterable<number>,
  ): Promise<Map<number, OwnershipState>> {
    const rows = await selectIn<StateRow>(identityIds, piece =>
      this.#tx('ownership_states').whereIn('identity_id', piece),
    );
    return new Map(rows.map(row => [row.identity_id, fromRow(row)]));
  }

  /** Replaces the judgements of these identities and what they looked at. */
  async replaceStates(
    items: readonly {
      identityId: number;
      state: OwnershipState;
      mentions: readonly string[];
      /** It has none yet. */
      isNew?: boolean;
    }[],
  ): Promise<void> {
    await upsertRows(this.#tx, 'ownership_states', {
      rows: items.map(({ identityId, state }) => toRow(identityId, state)),
      key: ['identity_id'],
    });
    await writeIn(
      items.filter(item => !item.isNew).map(item => item.identityId),
      piece =>
        this.#tx('ownership_mentions').whereIn('identity_id', piece).delete(),
    );
    await insertRows(
      this.#tx,
      'ownership_mentions',
      items.flatMap(({ identityId, mentions }) =>
        [...new Set(mentions)].map(ref => ({ identity_id: identityId, ref })),
      ),
    );
  }

  /** Identities whose judgement looked at any of these users, groups or e-mails. */
  async idsByMentions(refs: readonly string[]): Promise<number[]> {
    const rows = await selectIn<{ identity_id: number }>(refs, piece =>
      this.#tx('ownership_mentions')
        .distinct('identity_id')
        .whereIn('ref', piece),
    );
    return [...new Set(rows.map(row => row.identity_id))];
  }
}

function toRow(
  identityId: number,
  { resolution, candidates, offeredTo }: OwnershipState,
): StateRow {
  const owned = resolution.state === 'owned';
  return {
    identity_id: identityId,
    state: resolution.state,
    reason: owned ? null : resolution.reason,
    owner_ref: resolution.ref ?? null,
    owner_title: (owned && resolution.title) || null,
    owner_name: owned
      ? (resolution.title ?? resolution.ref).toLowerCase().slice(0, MAX_NAME)
      : null,
    signal: owned ? resolution.signal : null,
    candidates: JSON.stringify(candidates),
    offered_to: offeredTo ?? null,
  };
}

function fromRow(row: StateRow): OwnershipState {
  return {
    resolution:
      row.state === 'owned'
        ? {
            state: 'owned',
            ref: row.owner_ref!,
            title: row.owner_title ?? undefined,
            signal: row.signal!,
          }
        : {
            state: 'ownerless',
            reason: row.reason!,
            ref: row.owner_ref ?? undefined,
          },
    candidates: JSON.parse(row.candidates),
    offeredTo: row.offered_to ?? undefined,
  };
}

function toDecision(row: DecisionRow): Decision {
  return {
    id: row.id,
    identityId: row.identity_id,
    action: row.action,
    by: row.decided_by,
    owner: row.owner_ref ?? undefined,
    reason: row.reason,
    at: row.decided_at,
  };
}
