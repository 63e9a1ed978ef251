import type { Knex } from 'knex';
import { insertRows, selectIn } from '../db';
import type { CharterVersion } from './Charter';

interface CharterRow {
  outcome_ref: string;
  version: number;
  at: string;
  origin: CharterVersion['origin'];
  by: string | null;
  reason: string | null;
  content: string;
  terms_hash: string;
  hash: string;
  previous_hash: string | null;
}

/** Charters, which only grow. Runs in the caller's transaction. */
export class DatabaseCharterStore {
  readonly #tx: Knex;

  constructor(tx: Knex) {
    this.#tx = tx;
  }

  /** The last version of each charter. */
  async latest(refs: Iterable<string>): Promise<Map<string, CharterVersion>> {
    const rows = await selectIn<CharterRow>(refs, piece =>
      this.#tx('outcomes_charters').whereIn(
        ['outcome_ref', 'version'],
        this.#tx('outcomes_charters')
          .select('outcome_ref')
          .max('version')
          .whereIn('outcome_ref', piece)
          .groupBy('outcome_ref'),
      ),
    );
    return new Map(rows.map(row => [row.outcome_ref, fromRow(row)]));
  }

  /** Versions of one charter, newest first. */
  async versions(ref: string, limit: number): Promise<CharterVersion[]> {
    const rows: CharterRow[] = await this.#tx('outcomes_charters')
      .where({ outcome_ref: ref })
      .orderBy('version', 'desc')
      .limit(limit);
    return rows.map(fromRow);
  }

  /** When the first charter of all was written. */
  async oldest(): Promise<string | undefined> {
    const [{ at }] = await this.#tx('outcomes_charters').min({ at: 'at' });
    return at ?? undefined;
  }

  async append(versions: readonly CharterVersion[]): Promise<void> {
    await insertRows(this.#tx, 'outcomes_charters', versions.map(toRow));
  }
}

function toRow(version: CharterVersion): CharterRow {
  return {
    outcome_ref: version.outcomeRef,
    version: version.version,
    at: version.at,
    origin: version.origin,
    by: version.by ?? null,
    reason: version.reason ?? null,
    content: version.content,
    terms_hash: version.termsHash,
    hash: version.hash,
    previous_hash: version.previousHash ?? null,
  };
}

function fromRow(row: CharterRow): CharterVersion {
  return {
    outcomeRef: row.outcome_ref,
    version: row.version,
    at: row.at,
    origin: row.origin,
    by: row.by ?? undefined,
    reason: row.reason ?? undefined,
    content: row.content,
    termsHash: row.terms_hash,
    hash: row.hash,
    previousHash: row.previous_hash ?? undefined,
  };
}
