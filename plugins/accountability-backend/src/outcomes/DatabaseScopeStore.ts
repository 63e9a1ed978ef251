import type { Knex } from 'knex';
import { insertRows, inTransaction, mark, selectIn, writeIn } from '../db';
import { DEFINITION_STAGE } from '../definitions';
import { POSTURE_STAGE } from '../posture';
import { NOT_IN_FORCE } from './outcomeStatus';

interface ScopeRow {
  outcome_ref: string;
  entity_ref: string;
}

const SCOPE = 'outcomes_scope';
// Named on one entity; more than anybody reads, and bounded.
const MOST_NAMED = 50;
const PAGE = 1_000;

/** Which entities each outcome governs. */
export class DatabaseScopeStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /**
   * Takes over which outcomes govern each of these entities, writes what differs
   * and marks the entities and the outcomes it differs for.
   */
  async replace(
    outcomesOf: ReadonlyMap<string, readonly string[]>,
  ): Promise<void> {
    const stored = await selectIn<ScopeRow>(outcomesOf.keys(), piece =>
      this.#knex(SCOPE)
        .select('outcome_ref', 'entity_ref')
        .whereIn('entity_ref', piece),
    );
    const known = new Set(stored.map(keyOf));
    const wanted = [...outcomesOf].flatMap(([entity_ref, outcomes]) =>
      outcomes.map((outcome_ref): ScopeRow => ({ outcome_ref, entity_ref })),
    );
    const keep = new Set(wanted.map(keyOf));
    const fresh = wanted.filter(row => !known.has(keyOf(row)));
    const obsolete = stored.filter(row => !keep.has(keyOf(row)));
    if (fresh.length + obsolete.length === 0) return;
    await inTransaction(this.#knex, async tx => {
      await remove(tx, obsolete);
      await insertRows(tx, SCOPE, fresh);
      await mark(
        tx,
        POSTURE_STAGE,
        [...fresh, ...obsolete].map(row => row.entity_ref),
      );
      await mark(
        tx,
        DEFINITION_STAGE,
        [...fresh, ...obsolete].map(row => row.outcome_ref),
      );
    });
  }

  /** Forgets those of the entities that the directory holds no longer. */
  async forgetMissing(entityRefs: readonly string[]): Promise<void> {
    await writeIn(entityRefs, piece =>
      this.#knex(SCOPE)
        .whereIn('entity_ref', piece)
        .whereNotIn(
          'entity_ref',
          this.#knex('directory_entities').select('ref').whereIn('ref', piece),
        )
        .delete(),
    );
  }

  /** The first outcomes in force that govern each entity, in order. */
  async governing(
    entityRefs: readonly string[],
  ): Promise<Map<string, string[]>> {
    const rows = await selectIn<ScopeRow>(entityRefs, piece =>
      this.#knex(`${SCOPE} as s`)
        .join('outcomes_outcomes as o', 'o.ref', 's.outcome_ref')
        .select('s.entity_ref', 's.outcome_ref')
        .whereIn('s.entity_ref', piece)
        .whereNotIn('o.status', [...NOT_IN_FORCE])
        .orderBy('s.outcome_ref'),
    );
    const outcomes = new Map<string, string[]>();
    for (const row of rows) {
      const of = outcomes.get(row.entity_ref) ?? [];
      if (of.length < MOST_NAMED) of.push(row.outcome_ref);
      outcomes.set(row.entity_ref, of);
    }
    return outcomes;
  }

  /** Refs of what lies in the scope of an outcome, as part of a greater question. */
  entitiesSubquery(outcomeRef: string): Knex.QueryBuilder {
    return this.#knex(SCOPE)
      .select('entity_ref')
      .where({ outcome_ref: outcomeRef });
  }

  /** What lies in the scope of an outcome, in pages. */
  async *pagesOf(outcomeRef: string): AsyncGenerator<string[]> {
    for (let after = ''; ; ) {
      const refs: string[] = await this.#knex(SCOPE)
        .where({ outcome_ref: outcomeRef })
        .where('entity_ref', '>', after)
        .orderBy('entity_ref')
        .limit(PAGE)
        .pluck('entity_ref');
      if (refs.length > 0) yield refs;
      if (refs.length < PAGE) return;
      after = refs.at(-1)!;
    }
  }

  /** Everything that lies in the scope of any of these outcomes. */
  async entitiesOf(outcomeRefs: readonly string[]): Promise<string[]> {
    const rows = await selectIn<ScopeRow>(outcomeRefs, piece =>
      this.#knex(SCOPE).distinct('entity_ref').whereIn('outcome_ref', piece),
    );
    return [...new Set(rows.map(row => row.entity_ref))];
  }
}

async function remove(tx: Knex, rows: readonly ScopeRow[]): Promise<void> {
  const byOutcome = new Map<string, string[]>();
  for (const { outcome_ref: outcome, entity_ref: entity } of rows) {
    const entities = byOutcome.get(outcome) ?? [];
    entities.push(entity);
    byOutcome.set(outcome, entities);
  }
  for (const [outcome, entities] of byOutcome) {
    await writeIn(entities, piece =>
      tx(SCOPE)
        .where({ outcome_ref: outcome })
        .whereIn('entity_ref', piece)
        .delete(),
    );
  }
}

function keyOf(row: ScopeRow): string {
  return `${row.outcome_ref} ${row.entity_ref}`;
}
