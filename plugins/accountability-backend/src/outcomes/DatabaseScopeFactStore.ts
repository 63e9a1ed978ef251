import type { Knex } from 'knex';
import { selectIn } from '../db';
import { NOT_IN_FORCE } from './outcomeStatus';
import type { SystemFacts } from './rules/OutcomeRuleInput';

/** Beyond so many systems nobody can say that all of them are seen to. */
export const MOST_SYSTEMS = 1_000;

/** Systems that outcomes govern, as rules and matrices see them. */
export class DatabaseScopeFactStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** How many entities each outcome governs. */
  async sizes(outcomeRefs: readonly string[]): Promise<Map<string, number>> {
    const rows = await selectIn<{ outcome_ref: string; n: number | string }>(
      outcomeRefs,
      piece =>
        this.#knex('outcomes_scope')
          .whereIn('outcome_ref', piece)
          .groupBy('outcome_ref')
          .select('outcome_ref')
          .count({ n: '*' }),
    );
    return new Map(rows.map(row => [row.outcome_ref, Number(row.n)]));
  }

  /**
   * The systems in the scope of each outcome, and the entities in it that belong to
   * none, in the order of their refs: at most one more than {@link MOST_SYSTEMS}.
   */
  async systemsOf(
    outcomeRefs: readonly string[],
  ): Promise<Map<string, string[]>> {
    const knex = this.#knex;
    const rows = await selectIn<{ outcome_ref: string; ref: string }>(
      outcomeRefs,
      piece => {
        const distinct = knex('outcomes_scope as s')
          .join('directory_entities as e', 'e.ref', 's.entity_ref')
          .whereIn('s.outcome_ref', piece)
          .distinct(
            's.outcome_ref',
            knex.raw('coalesce(e.system_ref, e.ref) as ref'),
          )
          .as('d');
        const numbered = knex(distinct)
          .select(
            'd.outcome_ref',
            'd.ref',
            knex.raw(
              'row_number() over (partition by d.outcome_ref order by d.ref) as place',
            ),
          )
          .as('n');
        return knex(numbered)
          .select('n.outcome_ref', 'n.ref')
          .where('n.place', '<=', MOST_SYSTEMS + 1)
          .orderBy(['n.outcome_ref', 'n.ref']);
      },
    );
    const systems = new Map<string, string[]>();
    for (const row of rows) {
      const of = systems.get(row.outcome_ref) ?? [];
      of.push(row.ref);
      systems.set(row.outcome_ref, of);
    }
    return systems;
  }

  /** Those of the systems that the catalog has; the others are known by name alone. */
  async describe(
    systemRefs: Iterable<string>,
  ): Promise<(ref: string) => SystemFacts> {
    const rows = await selectIn<{
      ref: string;
      name: string;
      title: string | null;
      owner_ref: string | null;
      domain_ref: string | null;
    }>(systemRefs, piece =>
      this.#knex('directory_entities')
        .select('ref', 'name', 'title', 'owner_ref', 'domain_ref')
        .whereIn('ref', piece),
    );
    const known = new Map(
      rows.map(row => [
        row.ref,
        {
          ref: row.ref,
          title: row.title ?? row.name,
          owner: row.owner_ref ?? undefined,
          domain: row.domain_ref ?? undefined,
        },
      ]),
    );
    return ref => known.get(ref) ?? { ref };
  }

  /** Outcomes that govern any of these entities. */
  async outcomesOver(entityRefs: readonly string[]): Promise<string[]> {
    const rows = await selectIn<{ outcome_ref: string }>(entityRefs, piece =>
      this.#knex('outcomes_scope')
        .distinct('outcome_ref')
        .whereIn('entity_ref', piece),
    );
    return [...new Set(rows.map(row => row.outcome_ref))];
  }

  /** Outcomes in force that govern each of these systems, or something in them. */
  async outcomesInForceOver(
    systemRefs: readonly string[],
  ): Promise<Map<string, string[]>> {
    const rows = [
      ...(await this.#inForceOver('e.system_ref', systemRefs)),
      ...(await this.#inForceOver('e.ref', systemRefs)),
    ];
    const outcomes = new Map<string, string[]>();
    for (const { ref, outcome_ref: outcome } of rows) {
      const of = outcomes.get(ref) ?? [];
      if (!of.includes(outcome)) of.push(outcome);
      outcomes.set(ref, of);
    }
    return outcomes;
  }

  #inForceOver(column: string, refs: readonly string[]) {
    return selectIn<{ ref: string; outcome_ref: string }>(refs, piece =>
      this.#knex('directory_entities as e')
        .join('outcomes_scope as s', 's.entity_ref', 'e.ref')
        .join('outcomes_outcomes as o', 'o.ref', 's.outcome_ref')
        .whereIn(column, piece)
        .whereNotIn('o.status', [...NOT_IN_FORCE])
        .distinct({ ref: column, outcome_ref: 's.outcome_ref' })
        .orderBy('s.outcome_ref'),
    );
  }
}
