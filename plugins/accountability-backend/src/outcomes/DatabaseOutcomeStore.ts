import type { Knex } from 'knex';
import type {
  OperatingModel,
  OutcomeStatus,
} from 'backstage-plugin-accountability-common';
import { selectIn, upsertRows } from '../db';
import { toInstant } from '../time';

/** How an outcome stands, as lists sort and find it. */
export interface OutcomeState {
  ref: string;
  title: string;
  status: OutcomeStatus;
  model: OperatingModel;
  /** Lower-case words that a search finds it by. */
  searchText: string;
  charterVersion: number;
  charterSince: string;
  termsHash: string;
  /** When it was found to be breached; absent while it is not. */
  breachedSince?: string;
  /** When a seat or a right stands differently by time alone. */
  reevaluateAt?: string;
}

interface OutcomeRow {
  ref: string;
  title: string;
  status: OutcomeStatus;
  model: OperatingModel;
  search_text: string;
  charter_version: number;
  charter_since: string;
  terms_hash: string;
  breached_since: string | null;
  reevaluate_at: string | null;
}

/** How outcomes stand. Runs in the caller's transaction. */
export class DatabaseOutcomeStore {
  readonly #tx: Knex;

  constructor(tx: Knex) {
    this.#tx = tx;
  }

  async get(refs: Iterable<string>): Promise<Map<string, OutcomeState>> {
    return byRef(
      await selectIn<OutcomeRow>(refs, piece =>
        this.#tx('outcomes_outcomes').whereIn('ref', piece),
      ),
    );
  }

  /**
   * Holds the outcomes until the transaction ends, so that answers, delegations
   * and judgements follow each other.
   */
  async lock(refs: Iterable<string>): Promise<Map<string, OutcomeState>> {
    // One order for everybody, so that two writers never wait for each other.
    return byRef(
      await selectIn<OutcomeRow>([...refs].sort(), piece =>
        this.#tx('outcomes_outcomes')
          .whereIn('ref', piece)
          .orderBy('ref')
          .forUpdate(),
      ),
    );
  }

  async save(states: readonly OutcomeState[]): Promise<void> {
    await upsertRows(this.#tx, 'outcomes_outcomes', {
      rows: states.map(toRow),
      key: ['ref'],
    });
  }

  /** All outcomes there ever were. */
  async refs(): Promise<string[]> {
    return this.#tx('outcomes_outcomes').pluck('ref');
  }

  /** Outcomes that stand differently now by time alone. */
  async due(now: Date, limit: number): Promise<string[]> {
    return this.#tx('outcomes_outcomes')
      .where('reevaluate_at', '<=', toInstant(now))
      .orderBy('reevaluate_at')
      .limit(limit)
      .pluck('ref');
  }
}

function byRef(rows: readonly OutcomeRow[]): Map<string, OutcomeState> {
  return new Map(rows.map(row => [row.ref, fromRow(row)]));
}

function toRow(state: OutcomeState): OutcomeRow {
  return {
    ref: state.ref,
    title: state.title,
    status: state.status,
    model: state.model,
    search_text: state.searchText,
    charter_version: state.charterVersion,
    charter_since: state.charterSince,
    terms_hash: state.termsHash,
    breached_since: state.breachedSince ?? null,
    reevaluate_at: state.reevaluateAt ?? null,
  };
}

function fromRow(row: OutcomeRow): OutcomeState {
  return {
    ref: row.ref,
    title: row.title,
    status: row.status,
    model: row.model,
    searchText: row.search_text,
    charterVersion: row.charter_version,
    charterSince: row.charter_since,
    termsHash: row.terms_hash,
    breachedSince: row.breached_since ?? undefined,
    reevaluateAt: row.reevaluate_at ?? undefined,
  };
}
