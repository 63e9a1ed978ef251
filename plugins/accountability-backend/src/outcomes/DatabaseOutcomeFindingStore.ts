import type { Knex } from 'knex';
import { insertRows, selectIn, writeIn } from '../db';
import { SEVERITY_RANKS } from '../findings';
import { toInstant } from '../time';
import type { JudgedOutcome } from './JudgedOutcome';

interface FindingRow {
  id: number;
  outcome_ref: string;
  rule_id: string;
  severity: number;
  because: string;
  first_seen_at: string;
  resolved_at: string | null;
}

/** Something that is, or was, wrong with an outcome. */
export interface OutcomeFinding {
  ruleId: string;
  because: string;
  firstSeenAt: string;
  resolvedAt?: string;
}

const FINDINGS = 'outcomes_findings';
const MOST = 500;

/** What is and was wrong with outcomes. Runs in the caller's transaction. */
export class DatabaseOutcomeFindingStore {
  readonly #tx: Knex;

  constructor(tx: Knex) {
    this.#tx = tx;
  }

  /** Of one outcome, open and resolved, newest first. */
  async findingsOf(outcomeRef: string): Promise<OutcomeFinding[]> {
    const rows: FindingRow[] = await this.#tx(FINDINGS)
      .where({ outcome_ref: outcomeRef })
      .orderBy('id', 'desc')
      .limit(MOST);
    return rows.map(row => ({
      ruleId: row.rule_id,
      because: row.because,
      firstSeenAt: row.first_seen_at,
      resolvedAt: row.resolved_at ?? undefined,
    }));
  }

  /** Opens what fails now and did not, and resolves what fails no longer. */
  async record(
    judged: ReadonlyMap<string, Pick<JudgedOutcome, 'verdicts'>>,
    now: Date,
  ): Promise<void> {
    const rows = await selectIn<FindingRow>(judged.keys(), piece =>
      this.#tx(FINDINGS).whereIn('outcome_ref', piece).whereNull('resolved_at'),
    );
    const open = new Map(
      rows.map(row => [`${row.outcome_ref} ${row.rule_id}`, row]),
    );
    const fresh: Omit<FindingRow, 'id'>[] = [];
    for (const [ref, { verdicts }] of judged) {
      for (const { ruleId, severity, verdict } of verdicts) {
        if (verdict.is !== 'fail') continue;
        const key = `${ref} ${ruleId}`;
        const known = open.get(key);
        open.delete(key);
        const rank = SEVERITY_RANKS.indexOf(severity);
        if (!known) {
          fresh.push({
            outcome_ref: ref,
            rule_id: ruleId,
            severity: rank,
            because: verdict.because,
            first_seen_at: toInstant(now),
            resolved_at: null,
          });
        } else if (
          known.because !== verdict.because ||
          known.severity !== rank
        ) {
          await this.#tx(FINDINGS)
            .where({ id: known.id })
            .update({ because: verdict.because, severity: rank });
        }
      }
    }
    await writeIn(
      [...open.values()].map(row => row.id),
      piece =>
        this.#tx(FINDINGS)
          .whereIn('id', piece)
          .update({ resolved_at: toInstant(now) }),
    );
    await insertRows(this.#tx, FINDINGS, fresh);
  }
}
