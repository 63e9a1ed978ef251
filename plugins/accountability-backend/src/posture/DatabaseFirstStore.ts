import type { Knex } from 'knex';
import type {
  IdentityReach,
  IdentitySummary,
  RuleDescription,
  ScorecardFirstItem,
  Severity,
} from 'backstage-plugin-accountability-common';
import { selectIn } from '../db';
import { effectsAt } from '../exceptions';
import { SEVERITY_RANKS } from '../findings';
import type { Clock } from '../time';
import { DatabaseIdentityListStore } from './DatabaseIdentityListStore';
import { applyPressing, type RankRow } from './DatabaseRankStore';
import { DatabaseReachStore } from './DatabaseReachStore';
import { identityQuery } from './identityQuery';
import { RANK_WEIGHTS } from './rankOf';
import { seesAll, type Visibility } from './Visibility';

// Whoever sees most of the organisation finds the first ones at the top of the index.
const TOP = 500;
// As the index has it.
const BEST_FIRST = 'r."rank" desc, r.worst desc, r.identity_id';

interface FindingRow {
  identity_id: number;
  rule_id: string;
  severity: number;
  because: string;
}

/** What is known of an identity that is worth somebody's time, but who may do what. */
export type FirstPicture = Omit<ScorecardFirstItem, 'actions'>;

/** The identities that are worth somebody's time first, of those that the caller may see. */
export class DatabaseFirstStore {
  readonly #knex: Knex;
  readonly #clock: Clock;

  constructor(knex: Knex, clock: Clock) {
    this.#knex = knex;
    this.#clock = clock;
  }

  async first(options: {
    visibility: Visibility;
    rules: readonly RuleDescription[];
    limit: number;
  }): Promise<{ items: FirstPicture[]; more: boolean }> {
    const { visibility, rules, limit } = options;
    const wanted = limit + 1;
    const atTop = await this.#ranked(visibility, { limit: wanted, top: TOP });
    // Who sees little has little to sort; who sees much was answered above.
    const found =
      atTop.length < wanted
        ? await this.#ranked(visibility, { limit: wanted })
        : atTop;
    const rows = found.slice(0, limit);
    const ids = rows.map(row => row.identity_id);
    const list = new DatabaseIdentityListStore(this.#knex, this.#clock);
    const summaries = new Map(
      (await list.byIds(ids, visibility)).map(one => [Number(one.id), one]),
    );
    const findings = await this.#worstFindings(ids);
    const reaches = await new DatabaseReachStore(this.#knex).of(
      ids,
      visibility,
    );
    return {
      items: rows.flatMap(row => {
        const identity = summaries.get(row.identity_id);
        const reach = reaches.get(row.identity_id);
        // Gone since it was ranked.
        if (!identity || !reach) return [];
        const finding = findings.get(row.identity_id);
        return pictureOf({
          ...{ row, identity, reach, finding, rules },
          isWhole: seesAll(visibility),
        });
      }),
      more: found.length > limit,
    };
  }

  /** Best first, each row looked at only until there are enough. */
  async #ranked(
    visibility: Visibility,
    { limit, top }: { limit: number; top?: number },
  ): Promise<RankRow[]> {
    const knex = this.#knex;
    const now = this.#clock.now();
    const ranks = knex('posture_ranks as r').select('r.*');
    if (top) {
      ranks.orderByRaw(BEST_FIRST).limit(top);
    }
    const query = identityQuery(knex, {}, visibility)
      .join(top ? ranks.as('r') : 'posture_ranks as r', 'r.identity_id', 'i.id')
      .select('r.*')
      .orderByRaw(BEST_FIRST)
      .limit(limit);
    applyPressing(query, { knex, alias: 'r', now });
    return query;
  }

  /** Of each identity, the worst that fails and no exception permits. */
  async #worstFindings(
    ids: readonly number[],
  ): Promise<Map<number, FindingRow>> {
    const permits = effectsAt(this.#knex, {
      alias: 'e',
      now: this.#clock.now(),
    })
      .select('e.exception_id')
      .whereRaw('e.identity_id = t.identity_id')
      .whereRaw('e.rule_id = t.rule_id');
    const rows = await selectIn<FindingRow>(ids, piece =>
      this.#knex('findings_findings as t')
        .whereIn('t.identity_id', piece)
        .whereNull('t.resolved_at')
        .whereNotExists(permits)
        .select('t.identity_id', 't.rule_id', 't.severity', 't.because')
        .orderByRaw('t.severity, t.id desc'),
    );
    // The last one of each is kept, which is the worst.
    return new Map(rows.map(row => [row.identity_id, row]));
  }
}

function pictureOf(known: {
  row: RankRow;
  identity: IdentitySummary;
  reach: IdentityReach;
  finding?: FindingRow;
  rules: readonly RuleDescription[];
  /** Of everything there is, so that nothing hidden is told by a number. */
  isWhole: boolean;
}): FirstPicture {
  const { row, identity, reach, finding, rules } = known;
  const rule = rules.find(({ id }) => id === finding?.rule_id);
  return {
    identity,
    reach,
    finding: finding && {
      ruleId: finding.rule_id,
      title: rule?.title ?? finding.rule_id,
      severity: SEVERITY_RANKS[finding.severity] as Severity,
      because: finding.because,
      remedy: rule?.remedy ?? '',
    },
    rank: known.isWhole
      ? {
          privilege: RANK_WEIGHTS.privilege[identity.privilege],
          exposure: row.exposure / 100,
          criticality: row.criticality / 100,
        }
      : undefined,
  };
}
