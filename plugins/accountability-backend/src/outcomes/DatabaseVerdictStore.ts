import type { Knex } from 'knex';
import type {
  DefinitionLifecycle,
  Severity,
  Verdict,
} from 'backstage-plugin-accountability-common';
import { insertRows, selectIn, upsertRows, writeIn } from '../db';
import { effectsAt } from '../exceptions';
import { SEVERITY_RANKS } from '../findings';
import { toInstant } from '../time';
import { NOT_IN_FORCE } from './outcomeStatus';
import { NO_VERDICTS, type OutcomeVerdictCounts } from './OutcomeVerdictCounts';
import { DatabaseOutcomeFindingStore } from './DatabaseOutcomeFindingStore';
import type {
  JudgedOutcome,
  OutcomeEvaluation,
  StoredVerdict,
} from './JudgedOutcome';

interface VerdictRow {
  outcome_ref: string;
  rule_id: string;
  severity: number;
  is: Verdict['is'];
  verdict: string;
  since: string;
}

interface EvaluationRow {
  outcome_ref: string;
  rule_version: string;
  reevaluate_at: string | null;
  lifecycle: DefinitionLifecycle;
  lifecycle_since: string;
}

/** Verdicts about outcomes. Writes only what differs; runs in the caller's transaction. */
export class DatabaseVerdictStore {
  readonly #tx: Knex;

  constructor(tx: Knex) {
    this.#tx = tx;
  }

  /** What each rule said of each outcome when it was judged last. */
  async verdictsOf(
    outcomeRefs: Iterable<string>,
  ): Promise<Map<string, StoredVerdict[]>> {
    const verdicts = new Map<string, StoredVerdict[]>();
    for (const row of await this.#rows(outcomeRefs)) {
      const of = verdicts.get(row.outcome_ref) ?? [];
      of.push(fromRow(row));
      verdicts.set(row.outcome_ref, of);
    }
    return verdicts;
  }

  async evaluationsOf(
    outcomeRefs: Iterable<string>,
  ): Promise<Map<string, OutcomeEvaluation>> {
    const rows = await selectIn<EvaluationRow>(outcomeRefs, piece =>
      this.#tx('outcomes_evaluations').whereIn('outcome_ref', piece),
    );
    return new Map(
      rows.map(row => [
        row.outcome_ref,
        {
          ruleVersion: row.rule_version,
          reevaluateAt: row.reevaluate_at ?? undefined,
          lifecycle: row.lifecycle,
          lifecycleSince: row.lifecycle_since,
        },
      ]),
    );
  }

  /** Of how many outcomes in force each rule says what. */
  async countsByRule(now: Date): Promise<Map<string, OutcomeVerdictCounts>> {
    const rows: {
      rule_id: string;
      is: Verdict['is'];
      n: number | string;
      excepted: number | string;
    }[] = await this.#tx('outcomes_verdicts as v')
      .join('outcomes_outcomes as o', 'o.ref', 'v.outcome_ref')
      .leftJoin(effectsAt(this.#tx, { alias: 'e', now }).as('x'), on =>
        on.on('x.subject', 'v.outcome_ref').andOn('x.rule_id', 'v.rule_id'),
      )
      .whereNotIn('o.status', [...NOT_IN_FORCE])
      .groupBy('v.rule_id', 'v.is')
      .select('v.rule_id', 'v.is')
      .count({ n: '*', excepted: 'x.exception_id' });
    const counts = new Map<string, OutcomeVerdictCounts>();
    for (const { rule_id, is, n, ...row } of rows) {
      const of = counts.get(rule_id) ?? NO_VERDICTS;
      const excepted = is === 'fail' ? Number(row.excepted) : 0;
      counts.set(rule_id, {
        ...of,
        [is === 'not-applicable' ? 'notApplicable' : is]: Number(n) - excepted,
        excepted: of.excepted + excepted,
      });
    }
    return counts;
  }

  async record(
    judged: ReadonlyMap<string, JudgedOutcome>,
    now: Date,
  ): Promise<void> {
    const before = new Map(
      (await this.#rows(judged.keys())).map(row => [keyOf(row), row]),
    );
    const changed: VerdictRow[] = [];
    for (const [ref, { verdicts }] of judged) {
      for (const verdict of verdicts) {
        const row = toRow(ref, verdict, now);
        const old = before.get(keyOf(row));
        before.delete(keyOf(row));
        if (old?.is === row.is) row.since = old.since;
        if (differs(row, old)) changed.push(row);
      }
    }
    await upsertRows(this.#tx, 'outcomes_verdicts', {
      rows: changed,
      key: ['outcome_ref', 'rule_id'],
    });
    // What is left is of rules that nobody judges by any more.
    for (const { outcome_ref, rule_id } of before.values()) {
      await this.#tx('outcomes_verdicts')
        .where({ outcome_ref, rule_id })
        .delete();
    }
    await new DatabaseOutcomeFindingStore(this.#tx).record(judged, now);
    await this.#recordEvaluations(judged);
    await this.#recordMentions(judged);
  }

  /** Outcomes whose last judgement looked at any of these. */
  async outcomesMentioning(refs: Iterable<string>): Promise<string[]> {
    const rows = await selectIn<{ outcome_ref: string }>(refs, piece =>
      this.#tx('outcomes_mentions')
        .distinct('outcome_ref')
        .whereIn('ref', piece),
    );
    return [...new Set(rows.map(row => row.outcome_ref))];
  }

  /** The same for the groups in whose tree any of these users is now. */
  async outcomesMentioningGroupsOf(
    userRefs: Iterable<string>,
  ): Promise<string[]> {
    const rows = await selectIn<{ outcome_ref: string }>(userRefs, piece =>
      this.#tx('outcomes_mentions')
        .distinct('outcome_ref')
        .whereIn(
          'ref',
          this.#tx('directory_memberships as m')
            .join(
              'directory_group_closure as c',
              'c.descendant_ref',
              'm.group_ref',
            )
            .whereIn('m.user_ref', piece)
            .select('c.ancestor_ref'),
        ),
    );
    return [...new Set(rows.map(row => row.outcome_ref))];
  }

  /** Outcomes that time alone may judge differently, or that other rules judged, or none. */
  async due(options: {
    now: Date;
    ruleVersion: string;
    limit: number;
  }): Promise<string[]> {
    return this.#tx('outcomes_outcomes as o')
      .leftJoin('outcomes_evaluations as e', 'e.outcome_ref', 'o.ref')
      .where(due =>
        due
          .whereNull('e.rule_version')
          .orWhereNot('e.rule_version', options.ruleVersion)
          .orWhere('e.reevaluate_at', '<=', toInstant(options.now)),
      )
      .orderBy('o.ref')
      .limit(options.limit)
      .pluck('o.ref');
  }

  async #rows(outcomeRefs: Iterable<string>): Promise<VerdictRow[]> {
    return selectIn<VerdictRow>(outcomeRefs, piece =>
      this.#tx('outcomes_verdicts')
        .whereIn('outcome_ref', piece)
        .orderBy(['outcome_ref', 'rule_id']),
    );
  }

  async #recordEvaluations(
    judged: ReadonlyMap<string, JudgedOutcome>,
  ): Promise<void> {
    const before = await this.evaluationsOf(judged.keys());
    const rows = [...judged].flatMap(([ref, of]): EvaluationRow[] => {
      const old = before.get(ref);
      const same =
        old?.ruleVersion === of.ruleVersion &&
        old.reevaluateAt === of.reevaluateAt &&
        old.lifecycle === of.lifecycle &&
        old.lifecycleSince === of.lifecycleSince;
      return same
        ? []
        : [
            {
              outcome_ref: ref,
              rule_version: of.ruleVersion,
              reevaluate_at: of.reevaluateAt ?? null,
              lifecycle: of.lifecycle,
              lifecycle_since: of.lifecycleSince,
            },
          ];
    });
    await upsertRows(this.#tx, 'outcomes_evaluations', {
      rows,
      key: ['outcome_ref'],
    });
  }

  async #recordMentions(
    judged: ReadonlyMap<string, JudgedOutcome>,
  ): Promise<void> {
    const rows = await selectIn<{ outcome_ref: string; ref: string }>(
      judged.keys(),
      piece => this.#tx('outcomes_mentions').whereIn('outcome_ref', piece),
    );
    const before = new Map<string, Set<string>>();
    for (const { outcome_ref: of, ref } of rows) {
      before.set(of, (before.get(of) ?? new Set()).add(ref));
    }
    for (const [outcome_ref, { mentions }] of judged) {
      const old = before.get(outcome_ref) ?? new Set();
      await writeIn(
        [...old].filter(ref => !mentions.has(ref)),
        piece =>
          this.#tx('outcomes_mentions')
            .where({ outcome_ref })
            .whereIn('ref', piece)
            .delete(),
      );
      await insertRows(
        this.#tx,
        'outcomes_mentions',
        [...mentions]
          .filter(ref => !old.has(ref))
          .map(ref => ({ outcome_ref, ref })),
      );
    }
  }
}

function toRow(
  outcomeRef: string,
  { ruleId, severity, verdict }: Omit<StoredVerdict, 'since'>,
  now: Date,
): VerdictRow {
  return {
    outcome_ref: outcomeRef,
    rule_id: ruleId,
    severity: SEVERITY_RANKS.indexOf(severity),
    is: verdict.is,
    verdict: JSON.stringify(verdict),
    since: toInstant(now),
  };
}

function fromRow(row: VerdictRow): StoredVerdict {
  return {
    ruleId: row.rule_id,
    severity: SEVERITY_RANKS[row.severity] as Severity,
    verdict: JSON.parse(row.verdict),
    since: row.since,
  };
}

function differs(row: VerdictRow, old: VerdictRow | undefined): boolean {
  return row.verdict !== old?.verdict || row.severity !== old.severity;
}

function keyOf(row: Pick<VerdictRow, 'outcome_ref' | 'rule_id'>): string {
  return `${row.outcome_ref} ${row.rule_id}`;
}
