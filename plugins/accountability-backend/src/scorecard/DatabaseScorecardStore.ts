import type { Knex } from 'knex';
import type { ScorecardDimension } from 'backstage-plugin-accountability-common';
import { cohortsOutside } from './cohortsOutside';
import {
  foldCounts,
  NO_COUNTS,
  type CountedVerdicts,
  type FoldedCounts,
} from './foldCounts';
import { membersOfCohorts, type Dimension } from './membersOfCohorts';

interface CountRow {
  member: string;
  rules: string;
  letters: string;
  state: 'owned' | 'ownerless';
  identities: number | string;
}

/** Counts by member of a dimension, now and before any moment of the past. */
export class DatabaseScorecardStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** Of all members, or of those named; whoever has nothing is left out. */
  async counts(options: {
    by: Dimension;
    members?: readonly string[];
    /** Takes back all changes at or after this instant. */
    before?: string;
  }): Promise<Map<string, FoldedCounts>> {
    const { by, members, before } = options;
    return this.#counted(membersOfCohorts(this.#knex, by, { members }), before);
  }

  /** Of what belongs to no member of a dimension, now and before any moment. */
  async outside(
    by: ScorecardDimension,
    before?: string,
  ): Promise<FoldedCounts> {
    const cohorts = cohortsOutside(this.#knex, by).as('o');
    const all = await this.#counted(
      this.#knex
        .from(cohorts)
        .select({ member: this.#knex.raw(`''`), cohort_id: 'o.id' }),
      before,
    );
    return all.get('') ?? NO_COUNTS;
  }

  async #counted(
    cohorts: Knex.QueryBuilder,
    before?: string,
  ): Promise<Map<string, FoldedCounts>> {
    const sums = this.#knex
      .from(cohorts.as('m'))
      .join(this.#counters(before).as('n'), 'n.cohort_id', 'm.cohort_id')
      .join('scorecard_cohorts as k', 'k.id', 'm.cohort_id')
      .groupBy('m.member', 'n.verdicts_id', 'k.state')
      .select('m.member', 'n.verdicts_id', 'k.state')
      .sum({ identities: 'n.identities' })
      .havingRaw('sum(n.identities) <> 0');
    // What verdicts say is joined to the sums: long texts in every row of a grouping
    // are what makes it sort on disk.
    const rows: CountRow[] = await this.#knex
      .from(sums.as('g'))
      .join('scorecard_verdicts as v', 'v.id', 'g.verdicts_id')
      .select('g.member', 'g.state', 'g.identities', 'v.rules', 'v.letters');
    const byMember = new Map<string, CountedVerdicts[]>();
    const rulesOf = parsedOnce();
    for (const row of rows) {
      const of = byMember.get(row.member) ?? [];
      of.push({
        rules: rulesOf(row.rules),
        letters: row.letters,
        ownerless: row.state === 'ownerless',
        identities: Number(row.identities),
      });
      byMember.set(row.member, of);
    }
    return new Map(
      [...byMember].map(([member, of]) => [member, foldCounts(of)]),
    );
  }

  /** Everything that is counted, once. */
  async total(before?: string): Promise<FoldedCounts> {
    const all = await this.counts({ by: 'organisation', before });
    return all.get('') ?? NO_COUNTS;
  }

  #counters(before?: string): Knex.QueryBuilder {
    const now = this.#knex('scorecard_counters').select(
      'cohort_id',
      'verdicts_id',
      'identities',
    );
    if (!before) return now;
    const later = (side: 'from' | 'to', sign: 1 | -1) =>
      this.#knex('scorecard_transitions')
        .where('at', '>=', before)
        .whereNotNull(`${side}_cohort`)
        .select({
          cohort_id: `${side}_cohort`,
          verdicts_id: `${side}_verdicts`,
          identities: this.#knex.raw(String(sign)),
        });
    return now.unionAll([later('from', 1), later('to', -1)]);
  }
}

/** Reads each list of rules once: a few of them stand in all rows. */
function parsedOnce(): (text: string) => string[] {
  const known = new Map<string, string[]>();
  return text => {
    const rules = known.get(text) ?? (JSON.parse(text) as string[]);
    known.set(text, rules);
    return rules;
  };
}
