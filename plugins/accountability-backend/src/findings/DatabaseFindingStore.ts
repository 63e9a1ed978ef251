import type { Knex } from 'knex';
import { insertRows, selectIn, upsertRows, writeIn } from '../db';
import { toInstant } from '../time';
import {
  compactVerdicts,
  SEVERITY_RANKS,
  signatureOf,
  worstOf,
  type RatedVerdict,
} from './verdicts';

/** What the rules say of one identity. */
export interface Evaluation {
  verdicts: RatedVerdict[];
  ruleVersion: string;
  reevaluateAt?: Date;
}

interface EvaluationRow {
  identity_id: number;
  verdicts: string;
  signature: string;
  rule_version: string;
  evaluated_at: string;
  reevaluate_at: string | null;
  open_findings: number;
  unknown_verdicts: number;
  worst: number;
}

interface FindingRow {
  id: number;
  identity_id: number;
  rule_id: string;
  severity: number;
  because: string;
  first_seen_at: string;
  resolved_at: string | null;
}

/** Evaluations and findings. Writes only what differs; runs in the caller's transaction. */
export class DatabaseFindingStore {
  readonly #tx: Knex;

  constructor(tx: Knex) {
    this.#tx = tx;
  }

  async evaluationsOf(identityIds: Iterable<number>) {
    const rows = await this.#evaluationRows(identityIds);
    return new Map(
      [...rows.values()].map(row => [
        row.identity_id,
        {
          verdicts: JSON.parse(row.verdicts) as RatedVerdict[],
          evaluatedAt: row.evaluated_at,
          openFindings: row.open_findings,
        },
      ]),
    );
  }

  /** Findings of one identity, open and resolved, newest first. */
  async findingsOf(identityId: number) {
    const rows: FindingRow[] = await this.#tx('findings_findings')
      .where({ identity_id: identityId })
      .orderBy('id', 'desc')
      .limit(500);
    return rows.map(row => ({
      ruleId: row.rule_id,
      because: row.because,
      firstSeenAt: row.first_seen_at,
      resolvedAt: row.resolved_at ?? undefined,
    }));
  }

  /** Writes what differs from what is stored; answers with the ids that changed. */
  async record(
    items: readonly { identityId: number; evaluation: Evaluation }[],
    now: Date,
  ): Promise<Set<number>> {
    const stored = await this.#evaluationRows(
      items.map(item => item.identityId),
    );
    const changed = items
      .map(item => toRow(item, now))
      .filter(row => differs(row, stored.get(row.identity_id)));
    await upsertRows(this.#tx, 'findings_evaluations', {
      rows: changed,
      key: ['identity_id'],
    });
    const ids = new Set(changed.map(row => row.identity_id));
    await this.#recordFindings(
      items.filter(item => ids.has(item.identityId)),
      now,
    );
    return ids;
  }

  /** Resolves everything that is open on identities that are gone. */
  async close(identityIds: readonly number[], now: Date): Promise<void> {
    await writeIn(identityIds, piece =>
      this.#tx('findings_findings')
        .whereIn('identity_id', piece)
        .whereNull('resolved_at')
        .update({ resolved_at: toInstant(now) }),
    );
    await writeIn(identityIds, piece =>
      this.#tx('findings_evaluations').whereIn('identity_id', piece).delete(),
    );
  }

  /** Identities whose verdicts may have flipped by time alone, or were made by other rules. */
  async due(options: {
    now: Date;
    ruleVersion: string;
    limit: number;
  }): Promise<number[]> {
    const byTime = await this.#tx('findings_evaluations')
      .where('reevaluate_at', '<=', toInstant(options.now))
      .orderBy('reevaluate_at')
      .limit(options.limit)
      .pluck('identity_id');
    if (byTime.length > 0) return byTime;
    return (
      this.#tx('findings_evaluations')
        // Two ranges instead of one inequality, so that the index answers when nothing is due.
        .where(other =>
          other
            .where('rule_version', '<', options.ruleVersion)
            .orWhere('rule_version', '>', options.ruleVersion),
        )
        .orderBy('identity_id')
        .limit(options.limit)
        .pluck('identity_id')
    );
  }

  async #evaluationRows(identityIds: Iterable<number>) {
    const rows = await selectIn<EvaluationRow>(identityIds, piece =>
      this.#tx('findings_evaluations').whereIn('identity_id', piece),
    );
    return new Map(rows.map(row => [row.identity_id, row]));
  }

  async #recordFindings(
    items: readonly { identityId: number; evaluation: Evaluation }[],
    now: Date,
  ): Promise<void> {
    const open = await selectIn<FindingRow>(
      items.map(item => item.identityId),
      piece =>
        this.#tx('findings_findings')
          .whereIn('identity_id', piece)
          .whereNull('resolved_at'),
    );
    const openByKey = new Map(
      open.map(row => [`${row.identity_id} ${row.rule_id}`, row]),
    );
    const fresh: object[] = [];
    for (const { identityId, evaluation } of items) {
      for (const { ruleId, severity, verdict } of evaluation.verdicts) {
        if (verdict.is !== 'fail') continue;
        const known = openByKey.get(`${identityId} ${ruleId}`);
        openByKey.delete(`${identityId} ${ruleId}`);
        const columns = {
          severity: SEVERITY_RANKS.indexOf(severity),
          because: verdict.because,
        };
        if (!known) {
          fresh.push({
            identity_id: identityId,
            rule_id: ruleId,
            ...columns,
            first_seen_at: toInstant(now),
          });
        } else if (
          known.because !== columns.because ||
          known.severity !== columns.severity
        ) {
          await this.#tx('findings_findings')
            .where({ id: known.id })
            .update(columns);
        }
      }
    }
    await writeIn(
      [...openByKey.values()].map(row => row.id),
      piece =>
        this.#tx('findings_findings')
          .whereIn('id', piece)
          .update({ resolved_at: toInstant(now) }),
    );
    await insertRows(this.#tx, 'findings_findings', fresh);
  }
}

function toRow(
  { identityId, evaluation }: { identityId: number; evaluation: Evaluation },
  now: Date,
): EvaluationRow {
  const verdicts = compactVerdicts(evaluation.verdicts);
  return {
    identity_id: identityId,
    verdicts: JSON.stringify(verdicts),
    signature: signatureOf(verdicts),
    rule_version: evaluation.ruleVersion,
    evaluated_at: toInstant(now),
    reevaluate_at: evaluation.reevaluateAt
      ? toInstant(evaluation.reevaluateAt)
      : null,
    open_findings: verdicts.filter(v => v.verdict.is === 'fail').length,
    unknown_verdicts: verdicts.filter(v => v.verdict.is === 'unknown').length,
    worst: worstOf(verdicts),
  };
}

function differs(row: EvaluationRow, stored?: EvaluationRow): boolean {
  return (
    !stored ||
    row.verdicts !== stored.verdicts ||
    row.rule_version !== stored.rule_version ||
    row.reevaluate_at !== stored.reevaluate_at
  );
}
